package id.satupintu.verification.review;

import id.satupintu.access.Actor;
import id.satupintu.policy.RejectReason;
import id.satupintu.verification.Outcome;
import id.satupintu.verification.TurnDesk;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practice with cases whose right decision is known: off by default, and only while nobody waits at the site. */
@Service
@Transactional
public class GoldenDesk {

    private final GoldenCases cases;
    private final TurnDesk turns;
    private final ReviewSettings settings;

    GoldenDesk(GoldenCases cases, TurnDesk turns, ReviewSettings settings) {
        this.cases = cases;
        this.turns = turns;
        this.settings = settings;
    }

    /** Whether practice is switched on. */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public boolean on() {
        return settings.golden();
    }

    /**
     * The next case to practise on.
     *
     * @throws ReviewRefused {@code off}, or {@code caller-waits}
     */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public Optional<GoldenCase> next() {
        refuseUnlessQuiet();
        return cases.nextFor(Actor.current().id());
    }

    /** Decides a practice case; what was right is said at once. An answer that was begun in quiet always counts. */
    @PreAuthorize("hasRole('TL')")
    public GoldenResult answer(UUID golden, Outcome outcome, Set<RejectReason> reasons) {
        GoldenResult right = cases.right(golden).orElseThrow(() -> new ReviewRefused("not-found"));
        boolean same = right.outcome() == outcome && Set.copyOf(right.reasons()).equals(reasons);
        cases.answered(golden, Actor.current().id(), outcome, reasons, same, Workday.now());
        return new GoldenResult(same, right.outcome(), right.reasons());
    }

    /** One's own answers, the latest first, whether each was right. */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public List<Boolean> mine() {
        return cases.answers(Actor.current().id());
    }

    private void refuseUnlessQuiet() {
        if (!settings.golden()) {
            throw new ReviewRefused("off");
        }
        if (turns.somebodyWaits()) {
            throw new ReviewRefused("caller-waits");
        }
    }
}
