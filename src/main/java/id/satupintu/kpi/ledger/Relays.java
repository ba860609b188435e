package id.satupintu.kpi.ledger;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When results were seen and read out. A decision may be taken back, made anew, and heard of after its result was read
 * out; so every telling is kept, and the first one since the decision that stands is the one that counts.
 */
@Component("kpiRelays")
class Relays {

    private final JdbcClient jdbc;

    Relays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Relay(@Nullable Instant shown, @Nullable Instant told) {}

    /** Says of a verification that is told when its result was seen and read out. */
    void settle(Shelf shelf, Fact told) {
        if (told.kind() != FactKind.VERIFICATION) {
            return;
        }
        Instant relayed = told.get(Column.RELAYED_AT, Instant.class);
        if (relayed != null) {
            keep(told, relayed);
        }
        Fact now = shelf.book().now(told.subject()).orElseThrow();
        Instant end = now.get(Column.ENDED_AT, Instant.class);
        boolean heardBefore = shelf.book()
                .standing(told.subject())
                .filter(fact -> fact.get(Column.RELAYED_AT, Instant.class) != null)
                .isPresent();
        if (end != null && heardBefore) {
            List<Relay> all = of(told);
            shelf.change(
                    now.family(),
                    now.subject(),
                    fact -> ToldVerification.timed(fact.with(Column.SHOWN_AT, first(all, Relay::shown, end))
                            .with(Column.RELAYED_AT, first(all, Relay::told, end))));
        }
    }

    private static @Nullable Instant first(List<Relay> all, Function<Relay, @Nullable Instant> moment, Instant end) {
        return all.stream()
                .map(moment)
                .filter(Objects::nonNull)
                .filter(at -> !at.isBefore(end))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private void keep(Fact told, Instant relayed) {
        Instant shown = told.get(Column.SHOWN_AT, Instant.class);
        jdbc.sql(
                        "insert into kpi_relay (verification_id, shown_at, relayed_at)"
                                + " select cast(:id as uuid), cast(:shown as timestamp with time zone),"
                                + " cast(:told as timestamp with time zone)"
                                + " where not exists (select 1 from kpi_relay r where r.verification_id = :id and r.relayed_at = :told)")
                .param("id", told.subject())
                .param("shown", shown == null ? null : shown.atOffset(UTC))
                .param("told", relayed.atOffset(UTC))
                .update();
    }

    private List<Relay> of(Fact told) {
        return jdbc.sql("select shown_at, relayed_at from kpi_relay where verification_id = ?")
                .param(told.subject())
                .query((row, number) -> new Relay(at(row, "shown_at"), at(row, "relayed_at")))
                .list();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
