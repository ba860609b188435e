package id.satupintu.load.kpi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Writes the facts of the days that are missing, each month in one transaction, two months side by side, and says how far
 * it is. Interrupting it leaves whole months.
 */
final class Flood {

    private static final double[] CURVE = {
        1, 0.6, 0.4, 0.3, 0.4, 0.8, 2, 4, 8, 11, 12, 10, 7, 8, 8, 7, 6, 4, 3, 2.5, 2, 1.5, 1.2, 1
    };

    private static final int HANDS = 2;

    /** The request of a caller who hung up before saying what it is about. */
    private static final int NOTHING = 0;

    private final String address;
    private final long calls;
    private final int days;
    private long began;
    private int all;
    private int done;

    Flood(String address, long calls, int days) {
        this.address = address;
        this.calls = calls;
        this.days = days;
    }

    void run() throws Exception {
        LocalDate first = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).minusDays(days);
        try (Connection db = DriverManager.getConnection(address)) {
            Months months = new Months(db);
            months.begin();
            Set<LocalDate> there = months.filled();
            Map<YearMonth, List<LocalDate>> missing = first.datesUntil(first.plusDays(days))
                    .filter(day -> !there.contains(day))
                    .collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()));
            db.setAutoCommit(false);
            Codes codes = new Codes(db);
            codes.layPlaces();
            db.commit();
            began = System.nanoTime();
            all = missing.values().stream().mapToInt(List::size).sum();
            try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
                List<Callable<Void>> work = new ArrayList<>();
                missing.forEach((month, those) -> work.add(() -> lay(month, those)));
                for (Future<Void> done : hands.invokeAll(work)) {
                    done.get();
                }
            }
            db.setAutoCommit(true);
            months.end();
        }
    }

    /** A month that has no partition yet is laid as a table of its own, without indexes, and becomes one afterwards. */
    private Void lay(YearMonth month, List<LocalDate> those) throws Exception {
        try (Connection db = DriverManager.getConnection(address)) {
            Months months = new Months(db);
            boolean fresh = !months.has(month);
            db.setAutoCommit(false);
            try (Statement settings = db.createStatement()) {
                settings.execute("set synchronous_commit = off");
                settings.execute("set work_mem = '400MB'");
            }
            String table = fresh ? Months.name(month) : "kpi_entry";
            try (PreparedStatement inside = prepare(db, table, table);
                    PreparedStatement last = prepare(db, table, "kpi_entry_late")) {
                db.commit();
                if (fresh) {
                    months.create(month);
                } else {
                    months.ready(month);
                }
                for (LocalDate day : those) {
                    boolean leaves = fresh && day.equals(month.atEndOfMonth());
                    lay(leaves ? last : inside, day, calls / days);
                    say();
                }
            }
            db.commit();
            if (fresh) {
                months.attach(month);
                db.commit();
            }
        }
        return null;
    }

    private static PreparedStatement prepare(Connection db, String table, String callbacks) throws SQLException, IOException {
        Codes codes = new Codes(db);
        codes.layPlaces();
        List<Story> stories = Story.all();
        List<Double> lower = new ArrayList<>();
        List<Integer> callProfiles = new ArrayList<>();
        List<Integer> requestProfiles = new ArrayList<>();
        List<Boolean> verifies = new ArrayList<>();
        double all = stories.stream().mapToDouble(Story::weight).sum();
        double reached = 0;
        for (Story story : stories) {
            lower.add(reached / all);
            reached += story.weight();
            callProfiles.add(codes.lay("kpi_profile", story.call()));
            requestProfiles.add(story.asks() ? codes.lay("kpi_profile", story.request()) : NOTHING);
            verifies.add(story.verifies());
        }
        String sql = text("day.sql").replace("into kpi_callbacks", "into " + callbacks).replace("into kpi_entry (", "into " + table + " (");
        PreparedStatement day = db.prepareStatement(sql);
        day.setArray(1, hours(db));
        day.setArray(2, db.createArrayOf("float8", lower.toArray()));
        day.setInt(3, codes.places.size());
        day.setArray(4, db.createArrayOf("int4", callProfiles.toArray()));
        day.setArray(5, db.createArrayOf("int4", requestProfiles.toArray()));
        day.setArray(6, db.createArrayOf("bool", verifies.toArray()));
        day.setArray(7, db.createArrayOf("int4", codes.places.toArray()));
        day.setArray(8, db.createArrayOf("int4", codes.offsets.toArray()));
        day.setArray(9, db.createArrayOf("int4", codes.teams.toArray()));
        day.setArray(10, verifications(db, codes));
        day.setArray(11, callbacks(db, codes));
        db.commit();
        return day;
    }

    private static Array hours(Connection db) throws SQLException {
        double all = java.util.Arrays.stream(CURVE).sum();
        Object[] lower = new Object[CURVE.length];
        double reached = 0;
        for (int hour = 0; hour < CURVE.length; hour++) {
            lower[hour] = reached / all;
            reached += CURVE[hour];
        }
        return db.createArrayOf("float8", lower);
    }

    /** Eight approved, one and one rejected. */
    private static Array verifications(Connection db, Codes codes) throws SQLException {
        List<Integer> profiles = new ArrayList<>();
        for (int index = 0; index < 10; index++) {
            Map<String, Object> profile =
                    Story.base("VERIFICATION", ",PD/NONE,", index < 8 ? "APPROVED" : "REJECTED");
            profile.put("transaction_code", "PD");
            profile.put("attempt", index % 5 == 4 ? 2 : 1);
            profile.put("first_attempt", index % 5 != 4);
            profile.put("eventual", index < 8);
            profile.put("advice", index == 7 ? "NO_MATCH" : "MATCH");
            profile.put("reasons", index < 8 ? "" : index == 8 ? "NAME" : "PHONE,SELFIE");
            profiles.add(codes.lay("kpi_profile", profile));
        }
        return db.createArrayOf("int4", profiles.toArray());
    }

    private static Array callbacks(Connection db, Codes codes) throws SQLException {
        Map<String, Object> kept = Story.base("CALLBACK", ",PD/NONE,", "REACHED");
        kept.put("transaction_code", "PD");
        kept.put("kept", true);
        Map<String, Object> late = Story.base("CALLBACK", ",PD/NONE,", "REACHED");
        late.put("transaction_code", "PD");
        return db.createArrayOf(
                "int4", new Object[] {codes.lay("kpi_profile", kept), codes.lay("kpi_profile", late)});
    }

    private static void lay(PreparedStatement day, LocalDate date, long calls) throws SQLException {
        day.setObject(12, date);
        day.setLong(13, calls);
        day.execute();
    }

    private synchronized void say() {
        done++;
        if (done % 10 == 0 || done == all) {
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    "%d of %d days, %,d calls, %.0f calls/s%n", done, all, calls / days * done, calls / days * done / seconds);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Flood.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
