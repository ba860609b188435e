package id.satupintu.verification.offer;

import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.OnDuty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens next to a request that rings: at one free TL of its team, at the next, at the whole floor, at the shift
 * lead. It never stops by itself.
 *
 * @param to the one TL it rings at next; absent once it rings everywhere
 */
record Step(Reach reach, @Nullable OnDuty to) {

    /**
     * The step that is due now, if any.
     *
     * @param present the TLs on duty at the site, the first to be rung first
     * @param free those of them at whom nothing rings yet and who hold nothing
     */
    static Optional<Step> of(Offer offer, List<OnDuty> present, List<OnDuty> free, Instant now) {
        if (offer.reach() == null) {
            return Optional.of(next(offer, free));
        }
        return switch (offer.reach()) {
            case TEAM -> stands(offer, present, now) ? Optional.empty() : Optional.of(next(offer, free));
            case FLOOR -> offer.over(now) ? Optional.of(beyondFloor(present)) : Optional.empty();
            case LEAD -> Optional.empty();
        };
    }

    /**
     * The shift lead is alarmed when somebody could have answered, or when nobody works at all. Where all who work hold a
     * request already, that is a queue like any other: it rings on for whoever comes free. Saying "busy" is not holding one.
     */
    private static Step beyondFloor(List<OnDuty> present) {
        boolean couldAnswer = present.stream().anyMatch(OnDuty::free);
        boolean works = present.stream().anyMatch(tl -> tl.chosen() != Availability.PAUSE && tl.holds() > 0);
        return new Step(couldAnswer || !works ? Reach.LEAD : Reach.FLOOR, null);
    }

    /** It rings on where somebody can hear it: a sent one also at a TL who is busy. */
    private static boolean stands(Offer offer, List<OnDuty> present, Instant now) {
        return !offer.over(now)
                && present.stream().anyMatch(tl -> tl.id().equals(offer.to()) && (offer.sent() || tl.free()));
    }

    private static Step next(Offer offer, List<OnDuty> free) {
        return free.stream()
                .filter(tl -> tl.team().equals(offer.team()) && !offer.rung().contains(tl.id()))
                .findFirst()
                .map(tl -> new Step(Reach.TEAM, tl))
                .orElseGet(() -> new Step(Reach.FLOOR, null));
    }
}
