package id.satupintu.kpi.intake;

import id.satupintu.callguide.PersonIndex;
import id.satupintu.kpi.Source;
import id.satupintu.shell.CsvTable;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one source; a row that cannot be read stands among the faults and stops no other. */
final class Reader {

    private static final int FAULTS_SHOWN = 200;

    /** What one import may tell of; older days come in an import of their own. */
    private static final Duration LONGEST = Duration.ofDays(92);

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

    void read(List<CsvTable.Line> table, Taking taking) {
        taking.begin(Taking.Phase.READING, table.size());
        for (CsvTable.Line line : table) {
            taking.step();
            try {
                OutsideRow row = row(new Fields(line.number(), line.cells()));
                if (keys.add(row.key())) {
                    rows.add(row);
                } else {
                    faults.add(new RowFault(row.line(), "id", "twice"));
                }
            } catch (Fields.Faulty wrong) {
                faults.add(wrong.fault());
            }
        }
        leaveOutStrays();
    }

    /** All days from the first row to the last count as told (0099): one mistyped year would make a source of a year. */
    private void leaveOutStrays() {
        Instant earliest = rows.stream()
                .map(OutsideRow::at)
                .max(Comparator.naturalOrder())
                .map(last -> last.minus(LONGEST))
                .orElse(Instant.MIN);
        rows.removeIf(row -> {
            boolean stray = row.at().isBefore(earliest);
            if (stray) {
                faults.add(new RowFault(row.line(), "at", "too-far"));
            }
            return stray;
        });
    }

    List<OutsideRow> rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    Source source() {
        return source;
    }

    /**
     * What these rows do.
     *
     * @param done false for a preview
     * @param known keys of the rows that were heard before
     */
    Intake intake(boolean done, Set<String> known) {
        return new Intake(
                done,
                rows.size() + faults.size(),
                rows.size() - known.size(),
                known.size(),
                faults.size(),
                day(Comparator.naturalOrder()),
                day(Comparator.reverseOrder()),
                faults.stream().limit(FAULTS_SHOWN).toList());
    }

    private @Nullable LocalDate day(Comparator<LocalDate> order) {
        return rows.stream().map(row -> SiteZone.WIB.dayOf(row.at())).min(order).orElse(null);
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
