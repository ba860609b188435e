package id.satupintu.load.kpi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Copies what the questions need into DuckDB's columns. */
final class Duck {

    private static final int FETCH = 20_000;

    private Duck() {}

    static long copy(Connection from, Connection to) throws SQLException {
        try (Statement make = to.createStatement()) {
            make.execute("create table kpi_fact (site_day date, site varchar, kind varchar, sign integer, dropped boolean,"
                    + " route varchar, outcome varchar)");
        }
        from.setAutoCommit(false);
        long rows = 0;
        try (Statement ask = from.createStatement();
                DuckDBAppender into = ((DuckDBConnection) to).createAppender("main", "kpi_fact")) {
            ask.setFetchSize(FETCH);
            try (ResultSet fact =
                    ask.executeQuery("select site_day, site, kind, sign, dropped, route, outcome from kpi_fact")) {
                while (fact.next()) {
                    into.beginRow();
                    into.append(fact.getObject(1, LocalDate.class));
                    into.append(fact.getString(2));
                    into.append(fact.getString(3));
                    into.append(fact.getInt(4));
                    into.append(fact.getBoolean(5));
                    into.append(fact.getString(6));
                    into.append(fact.getString(7));
                    into.endRow();
                    rows++;
                }
            }
        }
        from.setAutoCommit(true);
        return rows;
    }
}
