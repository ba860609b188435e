package id.satupintu.kpi.ledger;

import static java.time.ZoneOffset.UTC;

import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger's ear for what other systems have seen. Each row of theirs is heard once. */
@Component("kpiOutside")
public class Outside {

    private static final int CHUNK = 500;

    /** Key by key through the index: a list behind "in" makes H2 look at every row of the source. */
    private static final String KNOWN = "select k.row_key from unnest(cast(:keys as varchar(120) array)) as k(row_key)"
            + " where exists (select 1 from kpi_sighting s where s.source_code = :source and s.row_key = k.row_key)"
            + " or :source = 'TELEPHONY' and exists (select 1 from kpi_leg l where l.row_key = k.row_key)";

    private final JdbcClient jdbc;
    private final Ledger ledger;

    Outside(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /**
     * Something that was seen of a person.
     *
     * @param kind {@code INSTALLED}, {@code SUBMITTED} or {@code REGISTERED}
     * @param person blind index of the person
     */
    public record Seen(String rowKey, String kind, @Nullable String transaction, String person, Instant at) {}

    /** A leg of a call, in milliseconds. */
    public record Leg(String rowKey, UUID call, long talk, long hold, long after, Instant at) {}

    /** Which of these rows of a source were heard before. */
    public Set<String> known(String source, Collection<String> rowKeys) {
        Set<String> known = new HashSet<>();
        List<String> all = List.copyOf(rowKeys);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            known.addAll(jdbc.sql(KNOWN)
                    .param("source", source)
                    .param("keys", some.toArray(String[]::new))
                    .query(String.class)
                    .list());
        }
        return known;
    }

    /** Keeps what was seen; {@link #lookAgain} then says what it means. */
    public void keep(String source, Seen seen) {
        jdbc.sql("insert into kpi_sighting (id, source_code, row_key, kind, transaction_code, person_key, seen_at,"
                        + " site_day) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), source, seen.rowKey(), seen.kind())
                .param(seen.transaction())
                .params(seen.person(), seen.at().atOffset(UTC), SiteZone.WIB.dayOf(seen.at()))
                .update();
    }

    public void keep(Leg leg) {
        jdbc.sql("insert into kpi_leg (row_key, call_id, talk_ms, hold_ms, after_ms, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        leg.rowKey(),
                        leg.call(),
                        leg.talk(),
                        leg.hold(),
                        leg.after(),
                        leg.at().atOffset(UTC))
                .update();
    }

    /** Says of a person's requests what was seen. */
    public void lookAgain(String person) {
        ledger.lookAgain(person);
    }

    /** Says of a call how long all its legs took together. */
    public void addUp(UUID call) {
        jdbc.sql("select sum(talk_ms) as t, sum(hold_ms) as h, sum(after_ms) as a, max(at) as m from kpi_leg"
                        + " where call_id = ?")
                .param(call)
                .query((row, number) -> ToldLegs.of(
                        call,
                        row.getLong("t"),
                        row.getLong("h"),
                        row.getLong("a"),
                        Objects.requireNonNull(row.getObject("m", OffsetDateTime.class))
                                .toInstant()))
                .list()
                .forEach(ledger::lay);
    }
}
