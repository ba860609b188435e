package id.satupintu.kpi.rollup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the rollups do not hold yet: written with each fact, taken away by whoever rolls. */
@Component("kpiMarks")
class Marks {

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Hour> hours(LocalDate from, LocalDate to) {
        return new HashSet<>(jdbc.sql(
                        "select distinct site_day, site_hour from kpi_mark where site_day between ? and ?")
                .params(from, to)
                .query((row, number) ->
                        new Hour(Objects.requireNonNull(row.getObject(1, LocalDate.class)), row.getInt(2)))
                .list());
    }

    Set<LocalDate> stale(Level level, LocalDate from, LocalDate to) {
        return new HashSet<>(jdbc.sql("select site_day from kpi_stale where level_no = ? and site_day between ? and ?")
                .params(level.ordinal(), from, to)
                .query(LocalDate.class)
                .list());
    }

    void take(LocalDate day, Collection<Integer> hours) {
        jdbc.sql("delete from kpi_mark where site_day = :day and site_hour in (:hours)")
                .param("day", day)
                .param("hours", List.copyOf(hours))
                .update();
    }

    void age(Level level, LocalDate day) {
        jdbc.sql("insert into kpi_stale (level_no, site_day) select :level, cast(:day as date) where not exists"
                        + " (select 1 from kpi_stale s where s.level_no = :level and s.site_day = :day)")
                .param("level", level.ordinal())
                .param("day", day)
                .update();
    }

    void renew(Level level, LocalDate day) {
        jdbc.sql("delete from kpi_stale where level_no = ? and site_day = ?")
                .params(level.ordinal(), day)
                .update();
    }

    /** Whoever rolls anything of a day's month of the year, rolls it alone until the transaction ends. */
    void alone(LocalDate day) {
        jdbc.sql("update kpi_roller set run = run + 1 where id = ?")
                .param(day.getMonthValue())
                .update();
    }
}
