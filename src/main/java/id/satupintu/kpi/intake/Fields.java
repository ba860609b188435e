package id.satupintu.kpi.intake;

import id.satupintu.callguide.PersonIndex;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of one row by the names of the heading; what is wrong with one is thrown as its fault. */
record Fields(int line, Map<String, String> values) {

    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_SECONDS = 86_400;
    private static final long MILLIS = 1000;

    /** A field that cannot be read. */
    static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RowFault fault;

        Faulty(RowFault fault) {
            super(fault.column() + ": " + fault.reason());
            this.fault = fault;
        }

        RowFault fault() {
            return fault;
        }
    }

    @Nullable
    String optional(String column) {
        String value = values.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text(String column) {
        String value = optional(column);
        if (value == null) {
            throw fault(column, "missing");
        }
        return value;
    }

    String key() {
        String key = text("id");
        if (key.length() > LONGEST_KEY) {
            throw fault("id", "too-long");
        }
        return key;
    }

    /** A moment with its offset, in the past. */
    Instant at(Instant now) {
        try {
            Instant at = OffsetDateTime.parse(text("at")).toInstant();
            if (at.isAfter(now)) {
                throw fault("at", "in-future");
            }
            return at;
        } catch (DateTimeException wrong) {
            throw fault("at", "not-a-time");
        }
    }

    /** The blind index of whose phone, else whose IDPEL this is. */
    String person(PersonIndex persons) {
        String phone = optional("phone");
        String idpel = phone == null ? optional("idpel") : null;
        if (phone == null && idpel == null) {
            throw fault("phone", "missing");
        }
        String person = persons.of(phone, idpel);
        if (person == null) {
            throw fault("phone", "not-a-phone");
        }
        return person;
    }

    String oneOf(String column, Set<String> known) {
        String value = text(column);
        if (!known.contains(value)) {
            throw fault(column, "unknown-value");
        }
        return value;
    }

    UUID id(String column) {
        try {
            return UUID.fromString(text(column));
        } catch (IllegalArgumentException wrong) {
            throw fault(column, "not-an-id");
        }
    }

    /** Seconds, as milliseconds. */
    long millis(String column) {
        String value = optional(column);
        try {
            double seconds = value == null
                    ? 0
                    : new BigDecimal(value.replace(',', '.')).doubleValue(); // which reads no "60d" and no "0x3c"
            if (seconds >= 0 && seconds <= LONGEST_SECONDS) {
                return Math.round(seconds * MILLIS);
            }
        } catch (NumberFormatException wrong) {
            // falls through to the one fault below
        }
        throw fault(column, "not-a-number");
    }

    private Faulty fault(String column, String reason) {
        return new Faulty(new RowFault(line, column, reason));
    }
}
