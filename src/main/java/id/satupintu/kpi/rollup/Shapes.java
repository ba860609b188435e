package id.satupintu.kpi.rollup;

import static java.util.stream.Collectors.joining;

import id.satupintu.kpi.ledger.FactKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * As what facts count, worked out once for each row of the dictionary and not for each fact, by the same text of the
 * conditions. The four things that a condition asks of the fact itself are tried both ways. A row of the dictionary never
 * changes, so a shape that is known stays right.
 */
@Component("kpiShapes")
class Shapes {

    /** What a fact says itself, as a number of four bits. */
    static final String FLAGS = "case when f.in_call then 1 else 0 end"
            + " + case when f.registered_at is not null then 2 else 0 end"
            + " + case when f.handle_ms is not null then 4 else 0 end"
            + " + case when f.due_at < :now then 8 else 0 end";

    private static final int ALL_FLAGS = 16;
    private static final String NOW = "cast(:now as timestamp(6) with time zone)";

    private final JdbcClient jdbc;
    private final String sql;
    private final int countings;
    private final int timings;
    private final Map<String, Legs> legs = new HashMap<>();
    private final Map<String, Way> ways = new HashMap<>();

    /** By the number of the profile, which counts from 1: each fact of a rebuild looks here. */
    private volatile @Nullable Shape[][] known = {};

    Shapes(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.countings = catalogue.countings().size();
        this.timings = catalogue.timings().size();
        this.sql = sql(catalogue);
    }

    /** Learns what is in the dictionary; before its facts are read, for in their midst nothing else can be asked. */
    synchronized void learn(Map<String, ?> parameters) {
        @Nullable Shape[][] seen = known;
        int last = 0;
        List<Integer> fresh = new ArrayList<>();
        for (Integer id :
                jdbc.sql("select id from kpi_profile").query(Integer.class).list()) {
            last = Math.max(last, id);
            if (id >= seen.length || seen[id] == null) {
                fresh.add(id);
            }
        }
        if (!fresh.isEmpty()) {
            @Nullable Shape[][] wider = Arrays.copyOf(seen, Math.max(seen.length, last + 1));
            fresh.forEach(id -> wider[id] = new Shape[ALL_FLAGS]);
            jdbc.sql(sql).params(parameters).param("fresh", fresh).query((RowCallbackHandler) row -> take(row, wider));
            known = wider;
        }
    }

    /** @param flags see {@link #FLAGS} */
    Shape of(int profile, int flags) {
        @Nullable Shape[][] learnt = known;
        Shape[] shapes = profile < learnt.length ? learnt[profile] : null;
        if (shapes == null) {
            throw new NewerFact("profile");
        }
        return shapes[flags];
    }

    private void take(ResultSet row, @Nullable Shape[][] wider) throws SQLException {
        Shape[] shapes = Objects.requireNonNull(wider[row.getInt(1)]);
        int at = 6;
        int[] counts = which(row, at, countings);
        shapes[row.getInt(2)] = new Shape(about(row), counts, which(row, at + countings, timings));
    }

    private About about(ResultSet row) throws SQLException {
        return new About(legs(row.getString(3)), way(row.getString(4), row.getString(5)));
    }

    private Way way(@Nullable String route, @Nullable String choice) {
        return ways.computeIfAbsent(route + "/" + choice, fresh -> new Way(ways.size(), route, choice));
    }

    private Legs legs(String code) {
        return legs.computeIfAbsent(code, fresh -> new Legs(legs.size(), code));
    }

    private static int[] which(ResultSet row, int first, int many) throws SQLException {
        IntStream.Builder held = IntStream.builder();
        for (int at = 0; at < many; at++) {
            if (row.getInt(first + at) == 1) {
                held.add(at);
            }
        }
        return held.build().toArray();
    }

    private static String sql(Catalogue catalogue) {
        Stream<String> counted = catalogue.countings().stream().map(one -> holds(one.kind(), one.condition()));
        Stream<String> timed = catalogue.timings().stream().map(one -> holds(one.kind(), one.condition()));
        return "select f.id, f.flags, f.legs, f.route, f.choice, "
                + Stream.concat(counted, timed).collect(joining(", ")) + " from (" + facts()
                + ") f where f.id in (:fresh)";
    }

    private static String holds(FactKind kind, String condition) {
        return "case when f.kind_no = " + kind.ordinal() + " and (" + condition + ") then 1 else 0 end";
    }

    /** One fact of each profile for each set of flags. */
    private static String facts() {
        String kinds = Stream.of(FactKind.values())
                .map(kind -> " when '" + kind + "' then " + kind.ordinal())
                .collect(joining());
        String flags =
                IntStream.range(0, ALL_FLAGS).mapToObj(flag -> "(" + flag + ")").collect(joining(", "));
        return "select p.*, case p.kind" + kinds + " end as kind_no, v.flags,"
                + " case when mod(v.flags, 2) = 1 then p.id end as call_id,"
                + " case when mod(v.flags / 2, 2) = 1 then " + NOW + " end as registered_at,"
                + " case when mod(v.flags / 4, 2) = 1 then 1 end as handle_ms,"
                + " case when v.flags >= 8 then " + NOW + " - interval '1' second else " + NOW + " end as due_at"
                + " from kpi_profile p cross join (values " + flags + ") v(flags)";
    }
}
