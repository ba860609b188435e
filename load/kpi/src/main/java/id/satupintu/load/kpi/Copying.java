package id.satupintu.load.kpi;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/** Copies a filled ledger into another database that the application has migrated, H2 for instance. */
final class Copying {

    private static final int PIECE = 10_000;

    private Copying() {}

    static void run(String from, String to) throws SQLException {
        try (Connection source = DriverManager.getConnection(from);
                Connection target = DriverManager.getConnection(to)) {
            source.setAutoCommit(false);
            target.setAutoCommit(false);
            for (String table : List.of("kpi_profile", "kpi_place", "kpi_entry")) {
                System.out.printf("%,d rows of %s%n", copy(source, target, table), table);
            }
        }
    }

    private static long copy(Connection source, Connection target, String table) throws SQLException {
        long rows = 0;
        try (Statement ask = source.createStatement();
                Statement empty = target.createStatement()) {
            empty.execute("delete from " + table);
            ask.setFetchSize(PIECE);
            try (ResultSet row = ask.executeQuery("select * from " + table);
                    PreparedStatement insert = target.prepareStatement(into(table, row))) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int at = 1; at <= columns; at++) {
                        insert.setObject(at, row.getObject(at));
                    }
                    insert.addBatch();
                    if (++rows % PIECE == 0) {
                        insert.executeBatch();
                        target.commit();
                    }
                }
                insert.executeBatch();
                target.commit();
            }
        }
        return rows;
    }

    private static String into(String table, ResultSet row) throws SQLException {
        StringBuilder names = new StringBuilder();
        int columns = row.getMetaData().getColumnCount();
        for (int at = 1; at <= columns; at++) {
            names.append(at == 1 ? "" : ", ").append(row.getMetaData().getColumnName(at));
        }
        return "insert into " + table + " (" + names + ") values (" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    }
}
