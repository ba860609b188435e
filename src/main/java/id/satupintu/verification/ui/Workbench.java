package id.satupintu.verification.ui;

import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import id.satupintu.identity.NameFinding;
import id.satupintu.identity.NameMatch;
import id.satupintu.identity.NikFinding;
import id.satupintu.identity.NikReason;
import id.satupintu.policy.RejectReason;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.Draft;
import id.satupintu.verification.Observed;
import id.satupintu.verification.Outcome;
import id.satupintu.verification.PhotosSeen;
import id.satupintu.verification.ReversalCause;
import id.satupintu.verification.Reversing;
import id.satupintu.verification.Ruling;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One request in front of a TL, with what they have seen and begun; knows no component. */
final class Workbench {

    /** What the keys do now. */
    enum Mode {
        READING,
        REJECTING,
        NOTING,
        ASKING,
        REVERSING
    }

    private final CaseView first;
    private CaseView shown;
    private int seenVersion;
    private Mode mode = Mode.READING;
    private final Set<RejectReason> reasons = new LinkedHashSet<>();
    private final Set<RejectReason> found = EnumSet.noneOf(RejectReason.class);
    private String note;
    private Observed observed;
    private boolean upgraded;
    private boolean birthDiffers;
    private @Nullable ReversalCause cause;

    Workbench(CaseView shown, Draft draft) {
        this.first = shown;
        this.shown = shown;
        this.seenVersion = draft.evidenceVersion();
        this.mode = switch (draft.begun()) {
            case NOTHING -> Mode.READING;
            case REJECTION -> Mode.REJECTING;
            case NOTED_APPROVAL -> Mode.NOTING;
        };
        this.reasons.addAll(draft.reasons());
        this.note = draft.note();
        this.observed = draft.observed();
        this.upgraded = draft.upgraded();
    }

    /** The request was read again; what the TL has begun stays. */
    void reread(CaseView newer) {
        shown = newer;
    }

    /** The TL has been told of the change and looks at the evidence as it is now. */
    void hasSeenChange() {
        seenVersion = shown.evidenceVersion();
    }

    /** The evidence is not what this TL looked at. */
    boolean changed() {
        return seenVersion != shown.evidenceVersion();
    }

    List<Change> changes() {
        return Change.between(first, shown);
    }

    boolean mine(StaffId me) {
        return shown.status() == CaseStatus.CLAIMED
                && shown.claimedBy() != null
                && shown.claimedBy().id().equals(me);
    }

    /** Approved by this TL, who still has to finish it in PLN's application. */
    boolean owedBy(StaffId me) {
        return shown.status() == CaseStatus.APPROVED_NOT_APPLIED
                && shown.decision() != null
                && shown.decision().by().id().equals(me);
    }

    /** The name check on the name that the TL typed or, without one, on the one read out. */
    NameFinding nameFinding() {
        return NameMatch.compare(shown.ktpName(), accountName());
    }

    String accountName() {
        String seen = observed.accountName();
        return seen == null || seen.isBlank() ? shown.accountName() : seen;
    }

    /** Begins to reject; what was found already stands among the reasons. */
    void reject(Set<RejectReason> advised) {
        mode = Mode.REJECTING;
        found.clear();
        if (reasons.isEmpty()) {
            reasons.addAll(advised);
            found.addAll(advised);
        }
    }

    void backToReading() {
        boolean aside = mode == Mode.ASKING;
        mode = Mode.READING;
        cause = null;
        if (aside) {
            return;
        }
        reasons.clear();
        note = "";
    }

    /** An approval against the advice on the name, or in spite of a difference, needs words first. */
    boolean approvalNeedsNote() {
        Findings findings = Findings.of(this);
        return note.isBlank() && !(findings.nameFits() && findings.allGood());
    }

    void beginNote() {
        mode = Mode.NOTING;
    }

    /** A question to the CSO; what was begun otherwise stays. */
    void beginQuestion() {
        mode = Mode.ASKING;
    }

    void beginReversal() {
        mode = Mode.REVERSING;
        cause = null;
        note = "";
    }

    void because(ReversalCause why) {
        cause = why;
    }

    /** Decided by this TL, or by anybody where this TL leads the shift. */
    boolean reversibleBy(Actor me) {
        Ruling made = shown.decision();
        return made != null && (me.shiftLead() || made.by().id().equals(me.id()));
    }

    Reversing reversing() {
        return new Reversing(Objects.requireNonNull(cause, "no cause"), note);
    }

    /** Nothing was begun on it: as it came it can go back. */
    boolean untouched() {
        return draft().equals(Draft.blank(seenVersion));
    }

    boolean noteNeeded() {
        return mode == Mode.NOTING
                || (mode == Mode.REVERSING && cause == ReversalCause.OTHER)
                || (mode == Mode.REJECTING
                        && decision().needsNote(nameFinding().verdict().name()));
    }

    /** By its key: what was found already is only confirmed the first time, so that R and a number always refuse for it. */
    void press(RejectReason reason) {
        if (!found.remove(reason)) {
            toggle(reason);
        }
    }

    void toggle(RejectReason reason) {
        found.remove(reason);
        if (!reasons.remove(reason)) {
            reasons.add(reason);
        }
    }

    Decision decision() {
        boolean rejecting = mode == Mode.REJECTING;
        return new Decision(
                rejecting ? Outcome.REJECT : Outcome.APPROVE,
                rejecting ? List.copyOf(reasons) : List.of(),
                note.isBlank() ? null : note,
                seenVersion,
                decidedUpon(rejecting),
                upgraded);
    }

    /** One key approves: all as read out, the photos seen; a reason that names a photo calls it bad. */
    private Observed decidedUpon(boolean rejecting) {
        if (rejecting) {
            boolean ktp = observed.ktpPhoto() && !reasons.contains(RejectReason.KTP_PHOTO);
            boolean selfie = observed.selfie() && !reasons.contains(RejectReason.SELFIE);
            return ktp && selfie ? observed : observed.photos(ktp, selfie, PhotosSeen.MARKED);
        }
        return observed.photos() == PhotosSeen.UNSAID
                ? observed.photos(observed.ktpPhoto(), observed.selfie(), PhotosSeen.WITH_DECISION)
                : observed;
    }

    Draft draft() {
        return new Draft(begun(), List.copyOf(reasons), note, observed, upgraded, seenVersion);
    }

    private Draft.Begun begun() {
        return switch (mode) {
            case REJECTING -> Draft.Begun.REJECTION;
            case NOTING -> Draft.Begun.NOTED_APPROVAL;
            case READING, ASKING, REVERSING -> Draft.Begun.NOTHING;
        };
    }

    void seen(@Nullable String name, @Nullable String phone, @Nullable String email, @Nullable LocalDate born) {
        observed = observed.typed(name, phone, email, born);
    }

    void photos(boolean ktpGood, boolean selfieGood) {
        observed = observed.photos(ktpGood, selfieGood, PhotosSeen.MARKED);
    }

    /** What the NIK says beside the birth date that stands here. */
    void decoded(@Nullable NikFinding said) {
        birthDiffers = said != null && said.reasons().contains(NikReason.BIRTH_DATE_DIFFERS);
    }

    /** The birth date on the KTP, typed by the TL, is not that of the NIK. */
    boolean birthDiffers() {
        return birthDiffers;
    }

    void upgraded(boolean done) {
        upgraded = done;
    }

    void note(String words) {
        note = words;
    }

    CaseView shown() {
        return shown;
    }

    Mode mode() {
        return mode;
    }

    @Nullable
    ReversalCause cause() {
        return cause;
    }

    Set<RejectReason> reasons() {
        return reasons;
    }

    String note() {
        return note;
    }

    Observed observed() {
        return observed;
    }

    boolean upgraded() {
        return upgraded;
    }
}
