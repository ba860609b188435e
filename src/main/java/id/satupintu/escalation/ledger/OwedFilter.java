package id.satupintu.escalation.ledger;

import id.satupintu.escalation.Owes;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are asked for; nothing set asks for everything that is owed.
 *
 * @param owes only what owes this next
 * @param overdue only what is late
 * @param settled those that owe nothing any more instead of those that do
 * @param site code of one site
 * @param text part of a number, of the applicant's name or of the CSO's, or the end of an IDPEL
 */
public record OwedFilter(
        @Nullable Owes owes,
        boolean overdue,
        boolean settled,
        @Nullable String site,
        String text) {

    /** Everything that is owed. */
    public static final OwedFilter ALL = new OwedFilter(null, false, false, null, "");

    public OwedFilter withOwes(@Nullable Owes what) {
        return new OwedFilter(what, overdue, settled, site, text);
    }

    public OwedFilter withOverdue(boolean only) {
        return new OwedFilter(owes, only, settled, site, text);
    }

    public OwedFilter withSettled(boolean instead) {
        return new OwedFilter(owes, overdue, instead, site, text);
    }

    public OwedFilter withSite(@Nullable String code) {
        return new OwedFilter(owes, overdue, settled, code, text);
    }

    public OwedFilter withText(String typed) {
        return new OwedFilter(owes, overdue, settled, site, typed.strip());
    }

    /** Says nothing of the customer. */
    @Override
    public String toString() {
        return "OwedFilter[" + owes + (overdue ? " overdue" : "") + (settled ? " settled" : "") + "]";
    }
}
