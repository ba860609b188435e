package id.satupintu.kpi.ledger;

import static java.time.ZoneOffset.UTC;

import id.satupintu.kpi.ledger.Person.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who called about what. The blind index of the person stands here and not in the ledger, so that it can be forgotten
 * after 35 days.
 */
@Component("kpiContacts")
class Contacts {

    static final Duration REMEMBERED = Duration.ofDays(35);
    private static final String FORGOTTEN = "forgotten";

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> personOf(UUID request) {
        return jdbc.sql("select person_key from kpi_matter where request_id = ?")
                .param(request)
                .query(String.class)
                .optional();
    }

    /** What was said of the contacts of a person by now; the contacts themselves are put into {@code all}. */
    Map<UUID, Said> of(String person, Map<UUID, Contact> all) {
        Map<UUID, Said> said = new HashMap<>();
        jdbc.sql("select * from kpi_matter where person_key = ?").param(person).query(row -> {
            Contact contact = contact(row);
            all.put(contact.request(), contact);
            said.put(contact.request(), said(row));
        });
        return said;
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("request_id", UUID.class),
                row.getObject("family", UUID.class),
                row.getString("transaction_code"),
                at(row, "started_at"),
                row.getBoolean("counted"),
                row.getBoolean("has_app"),
                row.getBoolean("wonders"));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("matter_id", UUID.class),
                at(row, "opened_at"),
                row.getBoolean("returned"),
                row.getBoolean("seen"),
                row.getBoolean("sent"),
                row.getBoolean("leaked"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    List<Sighting> sightings(String person) {
        return jdbc.sql("select kind, transaction_code, seen_at from kpi_sighting where person_key = ?")
                .param(person)
                .query((row, number) -> new Sighting(
                        Sighting.Kind.valueOf(row.getString("kind")),
                        row.getString("transaction_code"),
                        at(row, "seen_at")))
                .list();
    }

    void drop(UUID request) {
        jdbc.sql("delete from kpi_matter where request_id = ?").param(request).update();
    }

    void keep(String person, Contact contact, Said said, boolean isNew) {
        if (isNew) {
            jdbc.sql("insert into kpi_matter (request_id, family, person_key, transaction_code, started_at, counted,"
                            + " has_app, wonders, matter_id, opened_at, returned, seen, sent, leaked)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(contact.request(), contact.family(), person, contact.transaction())
                    .params(contact.start().atOffset(UTC), contact.counted(), contact.hasApp(), contact.wonders())
                    .params(said.matter(), said.opened().atOffset(UTC), said.returned())
                    .params(said.seen(), said.sent(), said.leaked())
                    .update();
        } else {
            jdbc.sql("update kpi_matter set matter_id = ?, opened_at = ?, returned = ?, seen = ?, sent = ?, leaked = ?"
                            + " where request_id = ?")
                    .params(said.matter(), said.opened().atOffset(UTC), said.returned())
                    .params(said.seen(), said.sent(), said.leaked(), contact.request())
                    .update();
        }
    }

    /**
     * Forgets every person whose contact began longer than 35 days before {@code now}, and the attempts of their
     * accounts; the facts stay.
     */
    int forget(Instant now) {
        Instant before = now.minus(REMEMBERED);
        OffsetDateTime edge = before.atOffset(UTC);
        int day = Math.toIntExact(before.getEpochSecond() / Duration.ofDays(1).toSeconds());
        if (jdbc.sql("update kpi_history set turn = ? where key_of = ?")
                        .params(day, FORGOTTEN)
                        .update()
                == 0) {
            jdbc.sql("insert into kpi_history (key_of, turn) values (?, ?)")
                    .params(FORGOTTEN, day)
                    .update();
        }
        jdbc.sql("delete from kpi_attempt where handed_at < ?").param(edge).update();
        jdbc.sql("delete from kpi_relay where relayed_at < ?").param(edge).update();
        jdbc.sql("update kpi_sighting set person_key = null where seen_at < ?")
                .param(edge)
                .update();
        return jdbc.sql("delete from kpi_matter where started_at < ?")
                .param(edge)
                .update();
    }

    /** Contacts that began before this are not remembered any more. */
    Instant forgottenBefore() {
        return jdbc.sql("select turn from kpi_history where key_of = ?")
                .param(FORGOTTEN)
                .query(Long.class)
                .optional()
                .map(day -> Instant.EPOCH.plus(Duration.ofDays(day)))
                .orElse(Instant.MIN);
    }
}
