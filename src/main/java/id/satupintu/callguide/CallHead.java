package id.satupintu.callguide;

import id.satupintu.access.StaffId;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.Salutation;
import id.satupintu.privacy.Masking;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who took a call where and when, and who called. Written out it says nothing of the caller.
 *
 * @param unit code of the distribution unit that the site mainly serves
 * @param siteDay the day of its start at the site
 * @param edition the policy edition under which it is handled
 * @param contactPhone the number under which the caller wants to be reached
 * @param goneAt since when the line has been lost, null while the caller is there
 * @param endedAt null while the call is open
 * @param dropped closed without having come to its end
 */
public record CallHead(
        CallId id,
        StaffId cso,
        String csoLogin,
        String csoName,
        @Nullable String team,
        String site,
        @Nullable String unit,
        SiteZone zone,
        LocalDate siteDay,
        EditionId edition,
        Channel channel,
        @Nullable String callerNumber,
        @Nullable String customerName,
        Salutation salutation,
        @Nullable String contactPhone,
        String notes,
        boolean simulated,
        Instant startedAt,
        @Nullable Instant goneAt,
        @Nullable Instant endedAt,
        boolean dropped) {

    static CallHead of(CallId id, TakenCall taken, Caller caller, LineState line, String notes) {
        return new CallHead(
                id,
                taken.owner(),
                taken.csoLogin(),
                taken.csoName(),
                taken.team(),
                taken.site(),
                taken.unit(),
                taken.zone(),
                taken.siteDay(),
                new EditionId(taken.edition()),
                taken.channel(),
                taken.callerNumber(),
                caller.customerName(),
                caller.salutation(),
                caller.contactPhone(),
                notes,
                taken.simulated(),
                taken.startedAt(),
                line.goneAt(),
                line.endedAt(),
                line.dropped());
    }

    public boolean open() {
        return endedAt == null;
    }

    /** The same with the caller masked, for whoever does not lead the call. */
    public CallHead masked() {
        return new CallHead(
                id,
                cso,
                csoLogin,
                csoName,
                team,
                site,
                unit,
                zone,
                siteDay,
                edition,
                channel,
                callerNumber == null ? null : Masking.phone(callerNumber),
                Masking.name(customerName),
                salutation,
                contactPhone == null ? null : Masking.phone(contactPhone),
                "",
                simulated,
                startedAt,
                goneAt,
                endedAt,
                dropped);
    }

    @Override
    public String toString() {
        return "CallHead[" + id + "]";
    }
}
