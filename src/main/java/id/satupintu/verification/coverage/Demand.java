package id.satupintu.verification.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the forecast is made from; the history of a site is read once in a minute at most. */
@Component
public class Demand {

    private static final Duration FRESH = Duration.ofMinutes(1);
    /** Four weeks, and the hours that the forecast of four weeks ago would have looked at. */
    private static final Duration HISTORY = Duration.ofDays(28).plusHours(12);

    private static final Duration WORK_HISTORY = Duration.ofDays(7);

    private static final String ARRIVALS = "select span, count(*) as n from (select cast(floor(extract(epoch from"
            + " handed_at) / 300) as bigint) as span from verification_case where site = :site and handed_at >= :from) a"
            + " group by span";
    private static final String WORK =
            "select percentile_disc(0.5) within group (order by extract(epoch from decided_at)"
                    + " - extract(epoch from decided_taken_at)) from verification_case where site = :site and decided_at >= :from";
    /** Of the open ones, not by the index of the site: that leads through all that was ever decided there. */
    private static final String WAITING = "select count(*) from verification_case where stage = 'OPEN'"
            + " and coalesce(site, '') = :site"
            + " and on_line = true and (holder_id is null or lease_until <= :now)"
            + " and (simulated = false or handed_at > :yesterday)";

    /** What was learnt of one site, and when. */
    private record Learnt(
            Instant at, Arrivals arrivals, @Nullable Duration work) {}

    private final JdbcClient jdbc;
    private final Map<String, Learnt> learnt = new ConcurrentHashMap<>();

    Demand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a site stands now.
     *
     * @param free TLs who hold nothing and do not pause
     * @param working TLs who do not pause
     */
    public Coverage at(String site, int free, int working, Instant now) {
        Learnt known = learnt.compute(
                site,
                (key, old) -> old == null || old.at.plus(FRESH).isBefore(now) || old.at.isAfter(now)
                        ? learn(site, now)
                        : old);
        return new Coverage(
                waiting(site, now),
                free,
                working,
                known.work,
                Forecast.of(known.arrivals, now).orElse(null));
    }

    private Learnt learn(String site, Instant now) {
        Map<Long, Integer> counts = new HashMap<>();
        asked(ARRIVALS, site, now.minus(HISTORY)).query(row -> {
            counts.put(row.getLong("span"), row.getInt("n"));
        });
        return new Learnt(now, new Arrivals(counts), work(site, now));
    }

    private @Nullable Duration work(String site, Instant now) {
        List<Double> median =
                asked(WORK, site, now.minus(WORK_HISTORY)).query(Double.class).list();
        Double seconds = median.isEmpty() ? null : median.getFirst();
        return seconds == null ? null : Duration.ofMillis(Math.round(seconds * 1000));
    }

    private int waiting(String site, Instant now) {
        return jdbc.sql(WAITING)
                .param("site", site)
                .param("now", utc(now))
                .param("yesterday", utc(now.minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, String site, Instant from) {
        return jdbc.sql(sql).param("site", site).param("from", utc(from));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
