package id.satupintu.kpi.ledger;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which contacts are about the same matter: the same person and transaction within 7 x 24 h of the first contact. The
 * blind index of the person stands here and not in the ledger, so that it can be forgotten after 35 days.
 */
@Component("kpiMatters")
class Matters {

    private static final Duration WINDOW = Duration.ofDays(7);
    static final Duration REMEMBERED = Duration.ofDays(35);

    private final JdbcClient jdbc;

    Matters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The matter of a request that is heard of for the first time; its own when the person is not known. */
    UUID of(UUID request, @Nullable String person, String transaction, Instant start) {
        if (person == null) {
            return request;
        }
        Contact contact = earlier(person, transaction, start)
                .filter(before -> start.isBefore(before.opened().toInstant().plus(WINDOW)))
                .orElse(new Contact(request, start.atOffset(UTC)));
        remember(request, person, transaction, start, contact);
        return contact.matter();
    }

    private Optional<Contact> earlier(String person, String transaction, Instant start) {
        return jdbc.sql("""
                        select matter_id as matter, opened_at as opened from kpi_matter
                        where person_key = ? and transaction_code = ? and started_at > ? and started_at <= ?
                        order by started_at desc, request_id desc fetch first 1 row only""")
                .params(person, transaction, start.minus(WINDOW).atOffset(UTC), start.atOffset(UTC))
                .query((row, number) ->
                        new Contact(row.getObject("matter", UUID.class), row.getObject("opened", OffsetDateTime.class)))
                .optional();
    }

    private void remember(UUID request, String person, String transaction, Instant start, Contact contact) {
        jdbc.sql("delete from kpi_matter where request_id = ?").param(request).update();
        jdbc.sql("""
                        insert into kpi_matter (request_id, person_key, transaction_code, started_at, matter_id, opened_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(request, person, transaction, start.atOffset(UTC), contact.matter(), contact.opened())
                .update();
    }

    /** Forgets every person whose contact began longer than 35 days before {@code now}; the facts stay. */
    int forget(Instant now) {
        return jdbc.sql("delete from kpi_matter where started_at < ?")
                .param(now.minus(REMEMBERED).atOffset(UTC))
                .update();
    }

    private record Contact(UUID matter, OffsetDateTime opened) {}
}
