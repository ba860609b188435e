package id.satupintu.load.kpi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks the application the questions of its tiles and charts, then PostgreSQL's and DuckDB's own scans of the same. */
final class Measuring {

    private static final int ROUNDS = 40;
    private static final int SCANS = 3;

    private final String address;
    private final String server;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    Measuring(String address, String server, String token) {
        this.address = address;
        this.server = server;
        this.token = token;
    }

    void run() throws Exception {
        try (Connection db = DriverManager.getConnection(address);
                Statement ask = db.createStatement()) {
            size(ask);
            LocalDate last = day(ask, "select max(site_day) from kpi_cell where level_no = 1");
            LocalDate first = day(ask, "select min(site_day) from kpi_cell where level_no = 1");
            for (var question : questions(first, last.minusDays(1)).entrySet()) {
                System.out.printf("%-34s %s%n", question.getKey(), milliseconds(ROUNDS, () -> get(question.getValue())));
            }
            System.out.println("PostgreSQL, the same from the facts:");
            for (var scan : Scans.all(last.minusDays(30), last.minusDays(1)).entrySet()) {
                System.out.printf("%-34s %s%n", scan.getKey(), milliseconds(SCANS, () -> all(ask, scan.getValue())));
            }
            duck(db, last);
        }
    }

    /** The scans only, without an application. */
    void scan() throws Exception {
        try (Connection db = DriverManager.getConnection(address);
                Statement ask = db.createStatement()) {
            size(ask);
            LocalDate last = day(ask, "select max(site_day) from kpi_entry where kind_no = 0");
            System.out.println("PostgreSQL, from the facts:");
            for (var scan : Scans.all(last.minusDays(14), last.minusDays(1)).entrySet()) {
                System.out.printf("%-34s %s%n", scan.getKey(), milliseconds(SCANS, () -> all(ask, scan.getValue())));
            }
            duck(db, last);
        }
    }

    private static Map<String, String> questions(LocalDate first, LocalDate last) {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("tiles of yesterday", "from=" + last + "&to=" + last + "&by=day");
        questions.put("yesterday by hour", "from=" + last + "&to=" + last + "&by=hour");
        questions.put("30 days by day", "from=" + last.minusDays(29) + "&to=" + last + "&by=day");
        questions.put("30 days by site", "from=" + last.minusDays(29) + "&to=" + last + "&by=site");
        questions.put("30 days by unit", "from=" + last.minusDays(29) + "&to=" + last + "&by=unit");
        questions.put("30 days by transaction, one site", "from=" + last.minusDays(29) + "&to=" + last + "&by=transaction&site=JKT");
        questions.put("60 days by day", "from=" + last.minusDays(59) + "&to=" + last + "&by=day");
        questions.put("7 days by hour, one site", "from=" + last.minusDays(6) + "&to=" + last + "&by=hour&site=JKT");
        questions.put("everything by month", "from=" + first + "&to=" + last + "&by=month");
        questions.put("everything by exception", "from=" + first + "&to=" + last + "&by=exception");
        return questions;
    }

    private static void size(Statement ask) throws SQLException {
        long facts = number(ask, "select count(*) from kpi_entry where sign = 1");
        long cells = number(ask, "select count(*) from kpi_cell");
        System.out.printf("%,d facts, %,d calls%n", facts, number(ask, "select count(*) from kpi_entry where kind_no = 0"));
        System.out.printf(
                "%,d cells: %.3f per fact%n", cells, cells / (double) facts);
        System.out.printf("%,d hours not rolled up%n", number(ask, "select count(distinct (site_day, site_hour)) from kpi_mark"));
    }

    private void duck(Connection db, LocalDate last) throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement ask = duck.createStatement()) {
            long rows = Duck.copy(db, duck);
            System.out.printf("DuckDB, the same from %,d facts in columns:%n", rows);
            for (var scan : Scans.all(last.minusDays(14), last.minusDays(1)).entrySet()) {
                System.out.printf("%-34s %s%n", scan.getKey(), milliseconds(SCANS, () -> all(ask, scan.getValue())));
            }
        }
    }

    private Object get(String question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/api/v1/kpi?" + question))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static Object all(Statement ask, String sql) throws SQLException {
        long rows = 0;
        try (ResultSet answer = ask.executeQuery(sql)) {
            while (answer.next()) {
                rows++;
            }
        }
        return rows;
    }

    private interface Asking {
        Object ask() throws Exception;
    }

    private static String milliseconds(int rounds, Asking asking) throws Exception {
        asking.ask();
        double[] took = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            asking.ask();
            took[round] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(took);
        return "p50 %8.1f ms   p95 %8.1f ms".formatted(rank(took, 50), rank(took, 95));
    }

    private static double rank(double[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }

    private static long number(Statement ask, String sql) throws SQLException {
        try (ResultSet answer = ask.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static LocalDate day(Statement ask, String sql) throws SQLException {
        try (ResultSet answer = ask.executeQuery(sql)) {
            answer.next();
            return answer.getObject(1, LocalDate.class);
        }
    }
}
