package id.satupintu.kpi.intake;

import static java.time.ZoneOffset.UTC;

import id.satupintu.audit.AuditDesk;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.ledger.Outside;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the ledger new rows. The rows are kept in one transaction, what they mean is worked out afterwards, and only then
 * their days are told; if that is cut short, importing the same again finishes it.
 */
@Component("kpiIntakeTelling")
class Telling {

    private static final String SUBJECT = "import";

    private final Outside outside;
    private final AuditDesk audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Telling(Outside outside, AuditDesk audit, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.outside = outside;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    Intake preview(Reader reader) {
        return reader.intake(false, known(reader));
    }

    Intake tell(Reader reader, Taking taking, UUID by) {
        UUID id = Ids.next();
        Intake intake = keep(id, reader, taking);
        try {
            weigh(reader.rows(), taking);
            taking.goOn();
        } catch (CancellationException unwanted) {
            transaction.executeWithoutResult(status -> audit.acted(
                    "kpi.import-cancelled", SUBJECT, id, reader.source().name()));
            throw unwanted;
        }
        log(id, reader.source(), intake, by);
        return intake;
    }

    private Set<String> known(Reader reader) {
        return outside.known(
                reader.source().name(),
                reader.rows().stream().map(OutsideRow::key).toList());
    }

    /** One at a time: two imports of the same rows would both find them new. */
    private synchronized Intake keep(UUID id, Reader reader, Taking taking) {
        Set<String> known = known(reader);
        Intake intake = reader.intake(true, known);
        List<OutsideRow> fresh =
                reader.rows().stream().filter(row -> !known.contains(row.key())).toList();
        taking.begin(Taking.Phase.KEEPING, fresh.size());
        transaction.executeWithoutResult(status -> {
            for (OutsideRow row : fresh) {
                taking.step();
                keep(reader.source(), row);
            }
            audit.acted("kpi.imported", SUBJECT, id, detail(reader.source(), intake));
        });
        taking.counts(intake);
        return intake;
    }

    /** Codes and counts only, never what stood in a row. */
    private static String detail(Source source, Intake intake) {
        String days = intake.firstDay() == null ? "" : " " + intake.firstDay() + ".." + intake.lastDay();
        return "%s new=%d known=%d faulty=%d%s"
                .formatted(source, intake.added(), intake.known(), intake.faulty(), days);
    }

    private void weigh(List<OutsideRow> rows, Taking taking) {
        Set<String> persons = new HashSet<>();
        Set<UUID> calls = new TreeSet<>();
        for (OutsideRow row : rows) {
            if (row.call() == null) {
                persons.add(Objects.requireNonNull(row.person()));
            } else {
                calls.add(row.call());
            }
        }
        taking.begin(Taking.Phase.WEIGHING, persons.size() + calls.size());
        persons.forEach(person -> {
            taking.step();
            outside.lookAgain(person);
        });
        calls.forEach(call -> {
            taking.step();
            outside.addUp(call);
        });
    }

    private void keep(Source source, OutsideRow row) {
        UUID call = row.call();
        if (call == null) {
            String person = Objects.requireNonNull(row.person());
            String kind = Objects.requireNonNull(row.kind());
            outside.keep(source.name(), new Outside.Seen(row.key(), kind, row.transaction(), person, row.at()));
        } else {
            outside.keep(new Outside.Leg(row.key(), call, row.talk(), row.hold(), row.after(), row.at()));
        }
    }

    private void log(UUID id, Source source, Intake intake, UUID by) {
        if (intake.firstDay() != null && intake.lastDay() != null) {
            jdbc.sql("insert into kpi_import (id, source_code, at, by_staff, rows_read, rows_new, rows_known,"
                            + " rows_faulty, first_day, last_day) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(id, source.name(), Workday.now().atOffset(UTC), by)
                    .params(intake.rows(), intake.added(), intake.known(), intake.faulty())
                    .params(intake.firstDay(), intake.lastDay())
                    .update();
        }
    }
}
