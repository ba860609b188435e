package id.satupintu.kpi.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works the distributions of the rollups out and puts them in their place: by day, the finest also by hour. */
@Component("kpiSpans")
class Spans {

    private static final String ADD = "insert into %s select %d, %d, %d, f.site_day, %s, %s, %s, %s, %s, sum(f.sign),"
            + " sum(f.sign * f.%s) from kpi_fact f where f.site_day = :day and %s group by f.site_day, %s, %s"
            + " having sum(f.sign) <> 0";
    private static final String NOTHING = "cast(null as varchar(60))";
    private static final String NO_LEGS = "''";

    private final JdbcClient jdbc;
    private final List<Timing> timings;
    private final Swap swap;

    Spans(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.timings = catalogue.timings();
        this.swap = new Swap(jdbc, "kpi_span");
    }

    /** The distributions of a day from its facts. */
    boolean day(LocalDate day) {
        Map<String, Object> of = new HashMap<>();
        of.put("day", day);
        for (Timing timing : timings) {
            if (timing.fine()) {
                add(timing, Level.HOUR, Axis.SITE, "f.site_hour", NOTHING, NOTHING, NO_LEGS, "f.site_hour", of);
                add(timing, Level.DAY, Axis.SITE, "0", "f.site", NOTHING, "f.legs", "f.site, f.legs", of);
                add(timing, Level.DAY, Axis.UNIT, "0", NOTHING, "f.unit", NO_LEGS, "f.unit", of);
                add(timing, Level.DAY, Axis.CENTRE, "0", NOTHING, NOTHING, NO_LEGS, timing.bucketOfFact(), of);
            } else if (timing.bySite()) {
                add(timing, Level.DAY, Axis.SITE, "0", "f.site", NOTHING, NO_LEGS, "f.site", of);
            } else {
                add(timing, Level.DAY, Axis.SITE, "0", NOTHING, NOTHING, NO_LEGS, timing.bucketOfFact(), of);
            }
        }
        return swap.replace("level_no in (0, 1) and site_day = :day", of);
    }

    private void add(
            Timing timing,
            Level level,
            Axis axis,
            String hour,
            String site,
            String unit,
            String legs,
            String by,
            Map<String, ?> of) {
        String bucket = timing.bucketOfFact();
        String sql = ADD.formatted(
                swap.next(),
                level.ordinal(),
                axis.ordinal(),
                timing.number(),
                hour,
                site,
                unit,
                legs,
                bucket,
                timing.column(),
                timing.timed(),
                by,
                bucket);
        jdbc.sql(sql).params(of).update();
    }

    /** A month from its days. */
    boolean month(LocalDate first) {
        Map<String, Object> of =
                Map.of("day", first, "last", first.plusMonths(1).minusDays(1));
        jdbc.sql("insert into " + swap.next() + " select 2, axis, span_no, cast(:day as date), 0, site, unit, legs,"
                        + " bucket, sum(n), sum(total_ms) from kpi_span where level_no = 1"
                        + " and site_day between :day and :last group by axis, span_no, site, unit, legs, bucket")
                .params(of)
                .update();
        return swap.replace("level_no = 2 and site_day = :day", of);
    }
}
