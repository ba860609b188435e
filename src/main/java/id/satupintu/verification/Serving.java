package id.satupintu.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the places in the queue: on the line and longest waiting first, then callbacks, then the rest. */
@Component
class Serving {

    static final Duration A_DAY = Duration.ofDays(1);

    private static final String FREE =
            " from verification_case where stage = 'OPEN'" + " and (holder_id is null or lease_until <= :now)";
    private static final String ORDER = " order by serving, queued_at, id";
    /** Simulated days are played in the past; nobody alive need see those requests. */
    static final String OF_TODAY = " and (simulated = false or handed_at > :yesterday)";

    private static final String PLACES = "select id, team" + FREE + " and team in (:teams)" + ORDER;
    private static final String BEFORE = " and team = :team and (serving < :serving or (serving = :serving"
            + " and (queued_at < :queued or (queued_at = :queued and id <= :id))))";

    private final JdbcClient jdbc;

    Serving(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place, from 1 within its team, of each of these requests that wait. */
    Map<UUID, Integer> places(List<VerificationCase> waiting, Instant now) {
        if (waiting.size() == 1) {
            return Map.of(waiting.getFirst().id(), place(waiting.getFirst(), now));
        }
        return places(waiting.stream().map(one -> one.origin().team()).collect(Collectors.toSet()), now);
    }

    private int place(VerificationCase waiting, Instant now) {
        Spot spot = waiting.turn().spot();
        return asked("select count(*)" + FREE + BEFORE, waiting.origin().team(), now)
                .param("serving", spot.serving())
                .param("queued", utc(spot.queuedAt()))
                .param("id", waiting.id())
                .query(Integer.class)
                .single();
    }

    private Map<UUID, Integer> places(Collection<String> teams, Instant now) {
        Map<UUID, Integer> places = new HashMap<>();
        Map<String, Integer> reached = new HashMap<>();
        if (!teams.isEmpty()) {
            jdbc.sql(PLACES).param("teams", teams).param("now", utc(now)).query(row -> {
                places.put(row.getObject("id", UUID.class), reached.merge(row.getString("team"), 1, Integer::sum));
            });
        }
        return places;
    }

    private JdbcClient.StatementSpec asked(String sql, String team, Instant now) {
        return jdbc.sql(sql).param("team", team).param("now", utc(now));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
