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
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits now; the open ones are few and lie by themselves, so each is looked at. */
@Component("kpiStanding")
class Standing {

    private static final String AGES =
            "select f.started_at as at from kpi_standing f where f.outcome in ('WAITING', 'OPEN')"
                    + " and (f.outcome = 'WAITING' or f.call_id is not null) and ";
    private static final String OWED_AT = "(f.outcome = 'OPEN' or f.ended_at > :now)";
    private static final String CALLBACKS_AT =
            "select count(*) as told, coalesce(sum(case when %s then f.sign else 0 end), 0) as owed from kpi_fact f"
                    + " where f.call_id is not null and f.started_at <= :now and ";

    /** Further back and ahead a callback says nothing of how this weekday goes, and costs reading. */
    private static final int OWED_DAYS = 31;

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

    /** What was owed at a moment, by what the ledger knows by now of how each callback ended. */
    OptionalLong callbacksAt(Instant at, boolean overdue, KpiFilter filter, Scope scope) {
        LocalDate day = SiteZone.WIT.dayOf(at);
        LocalDate last = overdue ? day : day.plusDays(OWED_DAYS);
        Selection selection =
                Selection.of(new KpiQuestion(day.minusDays(OWED_DAYS), last, Grain.MONTH, filter), scope, at);
        String owed = OWED_AT + (overdue ? " and f.due_at < :now" : "");
        return jdbc.sql(CALLBACKS_AT.formatted(owed) + selection.where(FactKind.CALLBACK))
                .params(selection.parameters())
                .query((row, number) ->
                        row.getLong("told") == 0 ? OptionalLong.empty() : OptionalLong.of(row.getLong("owed")))
                .single();
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
