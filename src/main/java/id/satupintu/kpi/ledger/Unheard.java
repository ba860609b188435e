package id.satupintu.kpi.ledger;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the rooms have told and the ledger has not laid, though it had the time to: figures without it are not whole. */
@Component("kpiUnheard")
public class Unheard {

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final String LISTENERS = Listening.class.getPackageName() + ".%";

    private final JdbcClient jdbc;

    Unheard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Events that wait.
     *
     * @param since when the oldest was told
     */
    public record Events(long count, Instant since) {}

    /** The events that have waited for more than 30 seconds; empty when there is none. */
    public Optional<Events> at(Instant now) {
        return jdbc.sql("select count(*) as n, min(publication_date) as since from event_publication"
                        + " where completion_date is null and listener_id like ? and publication_date < ?")
                .param(LISTENERS)
                .param(now.minus(USUAL).atOffset(UTC))
                .query((row, number) -> row.getLong("n") == 0
                        ? Optional.<Events>empty()
                        : Optional.of(new Events(
                                row.getLong("n"),
                                Objects.requireNonNull(row.getObject("since", OffsetDateTime.class))
                                        .toInstant())))
                .single();
    }
}
