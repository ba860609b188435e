package id.satupintu.verification.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a TL declared that the tool is slow.
 *
 * @param site code of the site; absent: every site
 * @param declaredBy the TL's name
 * @param until when it is over, or will be if nobody says that it goes on
 */
public record Outage(UUID id, @Nullable String site, String declaredBy, Instant since, Instant until) {

    /** Whether it touches this site; work without a site is touched by what touches every site. */
    public boolean concerns(@Nullable String where) {
        return site == null || site.equals(where);
    }

    public boolean runsAt(Instant now) {
        return !since.isAfter(now) && until.isAfter(now);
    }

    /** How much of a span lies in any of these outages; where two overlap it counts once. */
    static Duration within(Instant from, Instant to, List<Outage> outages) {
        Duration sum = Duration.ZERO;
        Instant counted = from;
        for (Outage outage :
                outages.stream().sorted(Comparator.comparing(Outage::since)).toList()) {
            Instant begin = outage.since.isAfter(counted) ? outage.since : counted;
            Instant end = outage.until.isBefore(to) ? outage.until : to;
            if (end.isAfter(begin)) {
                sum = sum.plus(Duration.between(begin, end));
                counted = end;
            }
        }
        return sum;
    }
}
