package id.satupintu.verification;

import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One request: what was declared, its turn in the queue, its ending. Every change is made under the row's lock; a
 * claim is one UPDATE. Here stands what concerns more than one of the three.
 */
@Entity
@Table(name = "verification_case")
@DynamicUpdate
class VerificationCase {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Origin origin;

    @Embedded
    private HeldNik nik;

    @Embedded
    private Declared declared;

    @Embedded
    private Turn turn;

    @Embedded
    private Ending ending;

    @Embedded
    private @Nullable ContactKeys contacts;

    private int exchanges;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected VerificationCase() {}

    VerificationCase(VerificationId id, Origin origin, HeldNik nik, HandOver handed, Attempt attempt, Instant now) {
        this.id = id.value();
        this.origin = origin;
        this.nik = nik;
        this.declared = new Declared(handed, attempt);
        this.turn = new Turn(handed.onLine(), now);
        this.ending = new Ending(openKey());
    }

    /** At most one open request of a NIK for each CSO. */
    private String openKey() {
        return origin.ownerId() + ":" + nik.sealed().indexValue();
    }

    CaseStatus status(Instant now) {
        return ending.closedAs().orElseGet(() -> turn.status(now));
    }

    /** Takes the correction over; whether it changed anything, so that the version of the evidence rose. */
    boolean amend(Amendment change) {
        ending.requireOpen();
        UUID call = change.callId();
        if (call == null || call.equals(origin.callId())) {
            return declared.amend(change, false);
        }
        origin = origin.inCall(call);
        return declared.amend(change, true);
    }

    /** The caller has left or come back; whether that is news. */
    boolean onLine(boolean there, Instant now) {
        return ending.open() && turn.onLine(there, now);
    }

    /** A callback is promised; whether that is news. */
    boolean promised(Instant now) {
        return ending.open() && turn.promised(now);
    }

    void withdraw(Instant now) {
        ending.withdraw(now);
        turn.free();
    }

    void release(StaffId by, Instant now) {
        requireHeld(by, now);
        turn.free();
    }

    /** Decides as the contract orders the refusals: closed, not the holder, incomplete, stale. */
    void decide(StaffId by, Decision decision, String nameAdvice, Supplier<List<ReasonRead>> readings, Instant now) {
        Claim mine = requireHeld(by, now);
        DecisionRules.check(decision, nameAdvice);
        List<ReasonRead> read = readings.get();
        declared.requireVersion(decision.evidenceVersion());
        ending.decide(mine, decision, nameAdvice, read, now);
        turn.free();
    }

    /** Takes the decision back; what it was. */
    Reversal reopen(Reversing why, Person by, Instant now) {
        Ruled made = ending.ruled();
        Reversal taken = new Reversal(
                new VerificationId(id),
                status(now),
                ending.codes(),
                new Person(made.by(), made.byName()),
                made.at(),
                why.cause(),
                why.masked(),
                by,
                now);
        ending.reopen(openKey());
        return taken;
    }

    /** By which its phone and e-mail are found again, as they stand now. */
    void found(ContactKeys by) {
        contacts = by;
    }

    @Nullable
    ContactKeys contacts() {
        return contacts;
    }

    /** The blind indexes that it stands under. */
    Set<String> standsUnder() {
        String ofNik = nik.sealed().indexValue();
        return contacts == null ? Set.of(ofNik) : Set.of(ofNik, contacts.phone(), contacts.email());
    }

    /** A question to the CSO or an answer has gone over; the version rises with it. */
    void exchanged() {
        exchanges++;
    }

    /** Whether anything was ever asked. */
    boolean talkedAbout() {
        return exchanges > 0;
    }

    /** The running claim of this TL on an open request. */
    Claim requireHeld(StaffId by, Instant now) {
        ending.requireOpen();
        return turn.requireHolder(by, now);
    }

    boolean inside(Scope scope) {
        return scope.covers(origin.owner(), origin.teamOrNone(), origin.site());
    }

    /** Whether this TL held it last and nobody has taken it since the lease ran out. */
    boolean lastHeldBy(StaffId staff) {
        return ending.open() && turn.lastHeldBy(staff);
    }

    boolean notYetSlow() {
        return ending.open() && !turn.slow();
    }

    /** Gives back what this TL held, running or lapsed; whether there was anything. */
    boolean letGo(StaffId staff) {
        boolean held = lastHeldBy(staff);
        if (held) {
            turn.free();
        }
        return held;
    }

    boolean waits(Instant now) {
        CaseStatus status = status(now);
        return status == CaseStatus.WAITING || status == CaseStatus.CALLBACK;
    }

    EarlierAttempt asEarlier() {
        Ruled made = ending.ruled();
        String seen = made.observedAccountName();
        Evidence then = declared.evidence();
        return new EarlierAttempt(
                new VerificationId(id),
                declared.attempt(),
                status(made.at()),
                ending.codes(),
                then.ktpName(),
                seen == null ? then.accountName() : seen,
                then.phone(),
                then.email(),
                made.at());
    }

    CaseMoved moved() {
        return new CaseMoved(id, version(), origin.team(), origin.site(), origin.ownerId());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Origin origin() {
        return origin;
    }

    HeldNik nik() {
        return nik;
    }

    Declared declared() {
        return declared;
    }

    Turn turn() {
        return turn;
    }

    Ending ending() {
        return ending;
    }
}
