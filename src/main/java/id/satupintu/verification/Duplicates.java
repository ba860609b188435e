package id.satupintu.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who else has the same NIK open, by its blind index. */
@Component
class Duplicates {

    private static final String OTHERS = "select distinct mine.id, other.owner_name from verification_case mine"
            + " join verification_case other on other.nik_index = mine.nik_index and other.stage = 'OPEN'"
            + " and other.owner_id <> mine.owner_id"
            + " where mine.stage = 'OPEN' and mine.id in (:ids) order by other.owner_name";

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each of these open requests, the names of other CSOs with an open request of the same NIK. */
    Map<UUID, List<String>> of(Collection<UUID> ids) {
        Map<UUID, List<String>> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(OTHERS).param("ids", ids).query(row -> {
                names.computeIfAbsent(row.getObject("id", UUID.class), first -> new ArrayList<>())
                        .add(row.getString("owner_name"));
            });
        }
        return names;
    }
}
