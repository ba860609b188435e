package id.satupintu.kpi;

import id.satupintu.workday.SiteZone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened outside of the figures and may explain them.
 *
 * @param name of a policy edition its id; of an outage nothing
 * @param site of an outage, null where it touched every site
 * @param zone by whose clock it lies on an axis of days and hours, which are each site's own
 * @param since when it began; an edition holds from the beginning of a day in Jakarta
 * @param until when an outage was over, or is to be; null for an edition
 */
public record Remark(
        Kind kind,
        String name,
        @Nullable String site,
        SiteZone zone,
        Instant since,
        @Nullable Instant until) {

    /** What happened. */
    public enum Kind {
        /** An edition of the policy began to hold. */
        EDITION,
        /** The tool of the TLs was declared slow. */
        OUTAGE
    }
}
