package id.satupintu.kpi.rollup;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dictionary of places; a row of it never changes. */
@Component("kpiPlaces")
class Places {

    private final JdbcClient jdbc;
    private final Map<Integer, Place> known = new ConcurrentHashMap<>();

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Learns what is in the dictionary; before its facts are read, for in their midst nothing else can be asked. */
    void learn() {
        jdbc.sql("select id, site, zone, unit, team from kpi_place").query(row -> {
            known.put(
                    row.getInt(1),
                    new Place(row.getString(2), zone(row.getString(3)), row.getString(4), row.getString(5)));
        });
    }

    Place of(int id) {
        Place place = known.get(id);
        if (place == null) {
            throw new NewerFact("place");
        }
        return place;
    }

    /** There are three, and each fact of a rebuild compares its own. */
    private static @Nullable String zone(@Nullable String said) {
        return said == null ? null : said.intern();
    }
}
