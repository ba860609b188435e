package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to verification requests. Whatever it does not do it says with a {@link VerificationRefused}, in the
 * order: not found, already decided, not the holder, incomplete, stale. A request outside one's scope is not found.
 */
@Service
@Transactional
public class VerificationDesk {

    private static final String CSO = "hasAnyRole('CSO', 'INTEGRATION')";
    private static final String TL = "hasRole('TL')";

    private final VerificationCases cases;
    private final CallerSide callerSide;
    private final Claims claims;
    private final Rulings rulings;
    private final Finder finder;
    private final CaseReader reader;
    private final NikWindow window;

    VerificationDesk(
            VerificationCases cases,
            CallerSide callerSide,
            Claims claims,
            Rulings rulings,
            Finder finder,
            CaseReader reader,
            NikWindow window) {
        this.cases = cases;
        this.callerSide = callerSide;
        this.claims = claims;
        this.rulings = rulings;
        this.finder = finder;
        this.reader = reader;
        this.window = window;
    }

    /**
     * Hands a request over to the TLs on duty.
     *
     * @throws VerificationRefused.FieldRefused when the check of NIK, phone or e-mail refuses
     * @throws VerificationRefused.AlreadyOpen when this CSO has the same NIK open
     */
    @PreAuthorize(CSO)
    public CaseView handOver(HandOver handed) {
        return reader.one(callerSide.handOver(handed));
    }

    /** Corrects an undecided request; the claim stays, the evidence version rises if any evidence changed. */
    @PreAuthorize(CSO)
    public CaseView amend(VerificationId id, Amendment change) {
        return reader.one(callerSide.amend(id, change));
    }

    /** Takes an undecided request back. */
    @PreAuthorize(CSO)
    public CaseView withdraw(VerificationId id) {
        return reader.one(callerSide.withdraw(id));
    }

    /** The result stands on the owner's screen: from here on it is the CSO who lets the customer wait. */
    @PreAuthorize(CSO)
    public void shown(VerificationId id) {
        callerSide.shown(id);
    }

    /** The application does not show what was approved: the TL has to finish it; anything else stays as it is. */
    @PreAuthorize(CSO)
    public void notApplied(VerificationId id) {
        callerSide.notApplied(id);
    }

    /** The owner has read the result to the customer; saying it again changes nothing. */
    @PreAuthorize(CSO)
    public CaseView relayed(VerificationId id) {
        return reader.one(callerSide.relayed(id));
    }

    /** Of these, the results that nobody has told yet, for whoever of the owners' site speaks with their customer. */
    @PreAuthorize("hasAnyRole('CSO', 'TL')")
    @Transactional(readOnly = true)
    public List<CaseView> untoldOf(Collection<UUID> ids) {
        return reader.many(finder.untoldAtSite(ids));
    }

    /** What nobody has decided yet of what was handed over, newest first, at most {@code limit}. */
    @PreAuthorize("hasAnyRole('CSO', 'TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<CaseView> undecided(Scope scope, int limit) {
        Set<CaseStatus> open = Set.of(CaseStatus.WAITING, CaseStatus.CLAIMED, CaseStatus.CALLBACK);
        Specification<VerificationCase> asked =
                CaseFilter.inside(scope.within(Actor.current())).and(CaseFilter.in(open, Workday.now()));
        return reader.many(cases.findBy(
                asked,
                found -> found.sortBy(CaseFilter.NEWEST_FIRST).limit(limit).all()));
    }

    /**
     * What is kept to be read to the customer for a rejection, for whoever of the owner's site speaks with them;
     * empty where nothing was rejected.
     */
    @PreAuthorize("hasAnyRole('CSO', 'TL')")
    @Transactional(readOnly = true)
    public String readAloud(VerificationId id) {
        Ruling decision = finder.readForSite(id).ending().ruling();
        return decision == null ? "" : decision.readAloud();
    }

    /**
     * The result was told to the customer by somebody of the owner's site: in a callback, or when they called again.
     * Saying it again changes nothing.
     *
     * @throws VerificationRefused.NotDecided when the decision was taken back meanwhile
     */
    @PreAuthorize("hasAnyRole('CSO', 'TL')")
    public void told(VerificationId id) {
        callerSide.told(finder.lockedForSite(id));
    }

    /**
     * The caller has left the line: a callback is owed if nobody has decided; saying it again changes nothing.
     *
     * @param customers the clock by which the callback is promised, null where only the site's is known
     */
    @PreAuthorize(CSO)
    public void callerGone(VerificationId id, @Nullable SiteZone customers) {
        callerSide.gone(id, customers);
    }

    /** The caller is on the line again and waits as if never gone. */
    @PreAuthorize(CSO)
    public void callerBack(VerificationId id) {
        callerSide.back(id);
    }

    /** A callback has been promised to the caller; said by the CSO's own hand or by the house. */
    @PreAuthorize("hasAnyRole('CSO', 'INTEGRATION', 'TL', 'ADMIN')")
    public void promised(VerificationId id) {
        callerSide.promised(finder.locked(id, Actor.current().scope()));
    }

    /**
     * Takes a request, or prolongs one's own claim.
     *
     * @throws VerificationRefused.ClaimedByOther naming the holder
     */
    @PreAuthorize(TL)
    public CaseView claim(VerificationId id) {
        return reader.one(claims.claim(id));
    }

    /** Takes the next of the team in serving order, always another one; empty when none waits. */
    @PreAuthorize(TL)
    public Optional<CaseView> claimNext() {
        return claims.next().map(reader::one);
    }

    /** Takes the next simulated request that has been left to persons for so long. */
    @PreAuthorize(TL)
    public Optional<CaseView> claimNextSimulated(Duration leftToPersons) {
        return claims.nextSimulated(leftToPersons).map(reader::one);
    }

    /** Gives a claim back. */
    @PreAuthorize(TL)
    public CaseView release(VerificationId id) {
        return reader.one(claims.release(id));
    }

    /** A sign of life from the holder's screen; whether the claim still is theirs. */
    @PreAuthorize(TL)
    public boolean renew(VerificationId id) {
        return claims.renew(id);
    }

    /** Decides; the holder of a running claim only, and whoever owes the end of an approval. */
    @PreAuthorize(TL)
    public CaseView decide(VerificationId id, Decision decision) {
        return reader.one(rulings.decide(id, decision));
    }

    /** The NIK in clear, for the holder of a running claim; each view is written down. */
    @PreAuthorize(TL)
    public String revealNik(VerificationId id) {
        return window.open(id).digits();
    }

    /** One request. */
    @PreAuthorize("hasAnyRole('CSO', 'INTEGRATION', 'TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public CaseView view(VerificationId id, Scope scope) {
        return reader.one(finder.read(id, scope.within(Actor.current())));
    }

    /** Requests in these states, in serving order, at most {@code limit}. */
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public QueuePage queue(Set<CaseStatus> statuses, Scope scope, int limit) {
        Specification<VerificationCase> asked =
                CaseFilter.inside(scope.within(Actor.current())).and(CaseFilter.in(statuses, Workday.now()));
        var page = cases.findAll(asked, PageRequest.of(0, limit, CaseFilter.SERVING_ORDER));
        return new QueuePage(reader.many(page.getContent()), page.getTotalElements());
    }

    /** What was handed over on one day of the asker's own zone, newest first. */
    @PreAuthorize("hasAnyRole('CSO', 'INTEGRATION', 'TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<CaseView> mine(Scope scope, LocalDate day) {
        Actor actor = Actor.current();
        Specification<VerificationCase> asked =
                CaseFilter.inside(scope.within(actor)).and(CaseFilter.handedOn(day, actor.zone()));
        return reader.many(cases.findAll(asked, CaseFilter.NEWEST_FIRST));
    }

    /** The results that nobody has read to the customer yet, of requests handed over since then, newest first. */
    @PreAuthorize("hasAnyRole('CSO', 'INTEGRATION', 'TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<CaseView> untold(Scope scope, Instant since) {
        Specification<VerificationCase> asked = CaseFilter.inside(scope.within(Actor.current()))
                .and(CaseFilter.handedSince(since))
                .and(CaseFilter.untold());
        return reader.many(cases.findAll(asked, CaseFilter.NEWEST_FIRST));
    }
}
