package id.satupintu.verification.offer;

import id.satupintu.access.StaffId;
import id.satupintu.access.shift.DutyPlan;
import id.satupintu.verification.duty.Duties;
import id.satupintu.verification.duty.OnDuty;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets waiting requests ring, step by step. All it knows stands in the database; several nodes may look at once. */
@Component
public class Ringing {

    private static final int MISSED_OFTEN = 1;

    private final Offers offers;
    private final Duties duties;
    private final DutyPlan plan;
    private final TransactionTemplate transaction;

    Ringing(Offers offers, Duties duties, DutyPlan plan, TransactionTemplate transaction) {
        this.offers = offers;
        this.duties = duties;
        this.plan = plan;
        this.transaction = transaction;
    }

    /**
     * Takes the steps that are due at one site.
     *
     * @param answerWithin how long it rings before the next step
     * @return the teams whose requests ring differently now
     */
    public Set<String> look(String site, Duration answerWithin, Instant now) {
        List<OnDuty> present = leadingFirst(duties.present(site, now), plan.leadingAt(site, now));
        if (present.isEmpty()) {
            return Set.of();
        }
        List<Offer> all = offers.teams(site).stream()
                .flatMap(team -> offers.waiting(team, now).stream())
                .toList();
        Set<StaffId> rungNow = all.stream()
                .filter(offer -> offer.reach() == Reach.TEAM && !offer.over(now))
                .map(Offer::to)
                .collect(Collectors.toSet());
        List<OnDuty> free = new ArrayList<>(present.stream()
                .filter(tl -> tl.free() && !rungNow.contains(tl.id()))
                .toList());
        Set<String> moved = new TreeSet<>();
        for (Offer offer : all) {
            Step.of(offer, present, free, now).ifPresent(step -> {
                free.remove(step.to());
                if (taken(offer, step, answerWithin, now)) {
                    moved.add(offer.team());
                }
            });
        }
        return moved;
    }

    /**
     * The TL on duty by the plan is rung first (L129), unless it rang there in vain again and again; else the order stays.
     */
    static List<OnDuty> leadingFirst(List<OnDuty> present, Set<StaffId> leading) {
        return present.stream()
                .sorted(Comparator.comparing((OnDuty tl) -> tl.missed() > MISSED_OFTEN || !leading.contains(tl.id())))
                .toList();
    }

    /** What somebody has taken, or closed, rings no more. */
    public void forgetTaken(Instant now) {
        transaction.executeWithoutResult(status -> offers.forgetTaken(now));
    }

    private boolean taken(Offer offer, Step step, Duration answerWithin, Instant now) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                boolean taken = rings(step.to(), now)
                        && offers.take(offer, step, now, step.reach() == Reach.LEAD ? null : now.plus(answerWithin));
                if (!taken) {
                    status.setRollbackOnly();
                } else if (offer.reach() == Reach.TEAM && offer.over(now) && offer.to() != null) {
                    duties.missed(offer.to());
                }
                return taken;
            }));
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return false;
        }
    }

    private boolean rings(@Nullable OnDuty to, Instant now) {
        return to == null || duties.ring(to, now);
    }
}
