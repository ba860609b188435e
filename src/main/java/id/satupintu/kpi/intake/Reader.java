package id.satupintu.kpi.intake;

import id.satupintu.callguide.PersonIndex;
import id.satupintu.kpi.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one source; a row that cannot be read stands among the faults and stops no other. */
final class Reader {

    private static final Set<String> TRANSACTIONS = Set.of("PB", "PD", "PS");
    private static final Set<String> KINDS = Set.of("INSTALLED", "SUBMITTED");

    private final Source source;
    private final PersonIndex persons;
    private final Instant now;
    private final List<OutsideRow> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    Reader(Source source, PersonIndex persons, Instant now) {
        this.persons = persons;
        this.source = source;
        this.now = now;
    }

    /** @param firstLine the line of the first row */
    void read(List<Map<String, String>> table, int firstLine) {
        int line = firstLine;
        for (Map<String, String> values : table) {
            try {
                OutsideRow row = row(new Fields(line++, values));
                if (keys.add(row.key())) {
                    rows.add(row);
                } else {
                    faults.add(new RowFault(row.line(), "id", "twice"));
                }
            } catch (Fields.Faulty wrong) {
                faults.add(wrong.fault());
            }
        }
    }

    List<OutsideRow> rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    private OutsideRow row(Fields fields) {
        return switch (source) {
            case AP2T -> ofPerson(fields, "REGISTERED", fields.oneOf("transaction", TRANSACTIONS));
            case PLN_MOBILE -> ofApp(fields);
            case TELEPHONY -> leg(fields);
            case CENTRE -> throw new IllegalArgumentException("The centre tells its own work itself");
        };
    }

    private OutsideRow ofApp(Fields fields) {
        String kind = fields.oneOf("kind", KINDS);
        return kind.equals("INSTALLED")
                ? ofPerson(fields, kind, null)
                : ofPerson(fields, kind, fields.oneOf("transaction", TRANSACTIONS));
    }

    private OutsideRow ofPerson(Fields fields, String kind, @Nullable String transaction) {
        return new OutsideRow(
                fields.line(), fields.key(), fields.at(now), fields.person(persons), kind, transaction, null, 0, 0, 0);
    }

    private OutsideRow leg(Fields fields) {
        return new OutsideRow(
                fields.line(),
                fields.key(),
                fields.at(now),
                null,
                null,
                null,
                fields.id("callId"),
                fields.millis("talkSeconds"),
                fields.millis("holdSeconds"),
                fields.millis("afterCallSeconds"));
    }
}
