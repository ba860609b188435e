package id.satupintu.kpi.rollup;

import static java.util.stream.Collectors.joining;

import id.satupintu.kpi.ledger.FactKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final Map<Integer, Shape[]> known = new ConcurrentHashMap<>();
    private final Map<String, Legs> legs = new ConcurrentHashMap<>();

    Shapes(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.countings = catalogue.countings().size();
        this.timings = catalogue.timings().size();
        this.sql = sql(catalogue);
    }

    /** Learns what is in the dictionary; before its facts are read, for in their midst nothing else can be asked. */
    void learn(Map<String, ?> parameters) {
        List<Integer> all =
                jdbc.sql("select id from kpi_profile").query(Integer.class).list();
        if (!known.keySet().containsAll(all)) {
            jdbc.sql(sql).params(parameters).param("known", seen()).query(this::take);
        }
    }

    /** @param flags see {@link #FLAGS} */
    Shape of(int profile, int flags) {
        Shape[] shapes = known.get(profile);
        if (shapes == null) {
            throw new NewerFact("profile");
        }
        return shapes[flags];
    }

    /** Rows of the dictionary may be committed in another order than they were numbered. */
    private List<Integer> seen() {
        return known.isEmpty() ? List.of(-1) : List.copyOf(known.keySet());
    }

    private void take(ResultSet row) throws SQLException {
        Shape[] shapes = known.computeIfAbsent(row.getInt(1), absent -> new Shape[ALL_FLAGS]);
        int at = 4;
        int[] counts = which(row, at, countings);
        shapes[row.getInt(2)] = new Shape(legs(row.getString(3)), counts, which(row, at + countings, timings));
    }

    private synchronized Legs legs(String code) {
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
        return "select f.id, f.flags, f.legs, " + Stream.concat(counted, timed).collect(joining(", ")) + " from ("
                + facts() + ") f where f.id not in (:known)";
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
