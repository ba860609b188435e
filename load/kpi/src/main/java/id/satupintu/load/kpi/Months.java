package id.satupintu.load.kpi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/** The monthly partitions of the ledger, made whole before they are part of it: a table without indexes fills fastest. */
final class Months {

    private final Connection db;

    Months(Connection db) {
        this.db = db;
    }

    /** Callbacks that are promised for the first of the next month wait here. */
    void begin() throws SQLException {
        execute("create table if not exists kpi_entry_late (like kpi_entry)");
        execute("truncate kpi_entry_late");
    }

    void end() throws SQLException {
        execute("insert into kpi_entry select * from kpi_entry_late");
        execute("drop table kpi_entry_late");
    }

    Set<LocalDate> filled() throws SQLException {
        Set<LocalDate> days = new HashSet<>();
        try (Statement ask = db.createStatement();
                ResultSet day = ask.executeQuery("with recursive d as ((select min(site_day) as day from kpi_entry where kind_no = 0)"
                        + " union all select (select min(site_day) from kpi_entry where kind_no = 0 and site_day > d.day) from d"
                        + " where d.day is not null) select day from d where day is not null")) {
            while (day.next()) {
                days.add(day.getObject(1, LocalDate.class));
            }
        }
        return days;
    }

    static String name(YearMonth month) {
        return "kpi_entry_%d_%02d".formatted(month.getYear(), month.getMonthValue());
    }

    /** Whether anything of it is there; a partition that is empty is made anew. */
    boolean has(YearMonth month) throws SQLException {
        return is("select count(*) > 0 from pg_inherits where inhrelid = to_regclass('" + name(month) + "')")
                && is("select exists (select 1 from " + name(month) + ")");
    }

    private boolean is(String sql) throws SQLException {
        try (Statement ask = db.createStatement();
                ResultSet there = ask.executeQuery(sql)) {
            there.next();
            return there.getBoolean(1);
        }
    }

    void ready(YearMonth month) throws SQLException {
        execute("select kpi_partition(date '" + month.atDay(1) + "'), kpi_partition(date '" + month.plusMonths(1).atDay(1) + "')");
    }

    void create(YearMonth month) throws SQLException {
        execute("drop table if exists " + name(month));
        execute("create table " + name(month) + " (like kpi_entry including defaults including constraints)");
    }

    /** With the keys and indexes of the ledger, each built at once. */
    void attach(YearMonth month) throws SQLException {
        String table = name(month);
        execute("set local maintenance_work_mem = '768MB'");
        execute("alter table " + table + " add primary key (family, turn, site_day)");
        execute("alter table " + table + " add unique (subject, ordinal, sign, site_day)");
        execute("create index on " + table + " (kind_no, site_day, place, site_hour)");
        execute("create index on " + table + " (kind_no, started_at)");
        execute("create index on " + table + " (site_day, site_hour)");
        execute("alter table kpi_entry attach partition " + table + " for values from ('" + month.atDay(1) + "') to ('"
                + month.plusMonths(1).atDay(1) + "')");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }
}
