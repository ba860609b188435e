package id.satupintu.kpi;

import id.satupintu.access.Scope;
import id.satupintu.kpi.ledger.FactKind;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits now; the open ones are few and lie by themselves, so each is looked at. */
@Component("kpiStanding")
class Standing {

    private static final String AGES =
            "select f.started_at as at from kpi_standing f where f.outcome in ('WAITING', 'OPEN')"
                    + " and (f.outcome = 'WAITING' or f.call_id is not null) and ";
    private static final int NINETY = 90;
    private static final int ALL = 100;

    private final JdbcClient jdbc;
    private final Sums sums;

    Standing(JdbcClient jdbc, Sums sums) {
        this.jdbc = jdbc;
        this.sums = sums;
    }

    StandingNow at(Instant now, KpiFilter filter, Scope scope) {
        LocalDate today = SiteZone.WIT.dayOf(now);
        Selection selection = Selection.of(KpiQuestion.owed(today, filter), scope, now);
        Durations waiting = ages(FactKind.VERIFICATION, selection, now);
        Durations owed = ages(FactKind.CALLBACK, selection, now);
        Tally tally = sums.whole(selection, Set.of(Measure.OPEN, Measure.DUE, Measure.OVERDUE));
        return new StandingNow(
                now,
                waiting.count(),
                waiting.seconds(ALL),
                waiting.seconds(NINETY),
                tally.of(Measure.OPEN),
                tally.of(Measure.DUE),
                tally.of(Measure.OVERDUE),
                owed.seconds(NINETY));
    }

    private Durations ages(FactKind kind, Selection selection, Instant now) {
        Durations ages = new Durations();
        List<Instant> starts = jdbc.sql(AGES + selection.where(kind))
                .params(selection.parameters())
                .query((row, number) -> Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant())
                .list();
        starts.forEach(start ->
                ages.add(Math.max(0, Duration.between(start, now).toMillis()), 1));
        return ages;
    }
}
