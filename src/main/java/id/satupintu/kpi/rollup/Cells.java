package id.satupintu.kpi.rollup;

import static java.util.stream.Collectors.joining;

import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works the counts of the rollups out and puts them in their place. */
@Component("kpiCells")
class Cells {

    private static final String KEYS = "site, unit, team, cso, tl, legs";

    private final JdbcClient jdbc;
    private final List<Counting> countings;
    private final Swap swap;

    Cells(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.countings = catalogue.countings();
        this.swap = new Swap(jdbc, "kpi_cell");
    }

    /** The hours of a day from their facts, and the day from its hours. */
    boolean hours(LocalDate day, Collection<Integer> hours) {
        Map<String, Object> of = of(day);
        of.put("hours", hours);
        for (Axis axis : Axis.values()) {
            if (axis.hourly()) {
                facts(Level.HOUR, axis, "f.site_hour", " and f.site_hour in (:hours)", of);
            }
        }
        boolean changed = swap.replace("level_no = 0 and site_day = :day and site_hour in (:hours)", of);
        if (changed) {
            sums(Level.DAY, "level_no = 0 and site_day = :day", of);
            swap.replace("level_no = 1 and axis in (0, 1) and site_day = :day", of);
        }
        return changed;
    }

    /** The persons of a day from its facts. */
    boolean persons(LocalDate day) {
        Map<String, Object> of = of(day);
        for (Axis axis : Axis.values()) {
            if (axis.ofPersons()) {
                facts(Level.DAY, axis, "0", axis.only(), of);
            }
        }
        return swap.replace("level_no = 1 and axis in (2, 3) and site_day = :day", of);
    }

    /** A month from its days. */
    boolean month(LocalDate first) {
        Map<String, Object> of = of(first);
        of.put("last", first.plusMonths(1).minusDays(1));
        sums(Level.MONTH, "level_no = 1 and site_day between :day and :last", of);
        return swap.replace("level_no = 2 and site_day = :day", of);
    }

    private static Map<String, Object> of(LocalDate day) {
        Map<String, Object> of = new HashMap<>();
        of.put("day", day);
        of.put("now", Workday.now().atOffset(ZoneOffset.UTC));
        return of;
    }

    private void facts(Level level, Axis axis, String hour, String only, Map<String, ?> of) {
        String sums = countings.stream().map(Counting::overFacts).collect(joining(", "));
        String by = level == Level.HOUR ? ", " + hour : "";
        jdbc.sql("insert into " + swap.next() + " select " + level.ordinal() + ", " + axis.ordinal() + ", f.site_day, "
                        + hour + ", " + axis.columns() + ", f.legs, min(f.zone), max(f.zone), " + sums
                        + " from kpi_fact f where f.site_day = :day" + only + " group by f.site_day" + by + ", "
                        + axis.grouping())
                .params(of)
                .update();
    }

    private void sums(Level level, String where, Map<String, ?> of) {
        String sums = countings.stream().map(Counting::overCells).collect(joining(", "));
        jdbc.sql("insert into " + swap.next() + " select " + level.ordinal() + ", axis, cast(:day as date), 0, " + KEYS
                        + ", min(zone_a), max(zone_z), " + sums + " from kpi_cell f where " + where
                        + " group by axis, " + KEYS)
                .params(of)
                .update();
    }
}
