package id.satupintu.kpi.intake;

import static java.time.ZoneOffset.UTC;

import id.satupintu.kpi.Source;
import id.satupintu.kpi.ledger.Outside;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the ledger new rows. The rows are kept in one transaction and what they mean is worked out afterwards; if that is
 * cut short, importing the same again finishes it.
 */
@Component("kpiIntakeTelling")
class Telling {

    private final Outside outside;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Telling(Outside outside, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.outside = outside;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    void tell(Source source, List<OutsideRow> fresh, List<OutsideRow> rows, Intake intake, UUID by) {
        transaction.executeWithoutResult(status -> {
            fresh.forEach(row -> keep(source, row));
            log(source, intake, by);
        });
        rows.stream()
                .map(OutsideRow::person)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(outside::lookAgain);
        new TreeSet<>(rows.stream()
                        .map(OutsideRow::call)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(outside::addUp);
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

    private void log(Source source, Intake intake, UUID by) {
        if (intake.firstDay() != null && intake.lastDay() != null) {
            jdbc.sql("insert into kpi_import (id, source_code, at, by_staff, rows_read, rows_new, rows_known,"
                            + " rows_faulty, first_day, last_day) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Ids.next(), source.name(), Workday.now().atOffset(UTC), by)
                    .params(intake.rows(), intake.added(), intake.known(), intake.faulty())
                    .params(intake.firstDay(), intake.lastDay())
                    .update();
        }
    }
}
