package id.satupintu.verification;

import id.satupintu.access.StaffId;
import id.satupintu.privacy.Masking;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who decided, when, what they saw and noted, and what the name check had advised. */
@Embeddable
record Ruled(
        @Column(name = "decided_by") UUID byId,
        @Column(name = "decided_by_name") String byName,
        @Column(name = "decided_taken_at") Instant takenAt,
        @Column(name = "decided_at") Instant at,
        @Nullable @Column(name = "decided_first_at") Instant firstAt,
        @Nullable String note,
        @Column(name = "name_advice") String nameAdvice,
        @Nullable @Column(name = "observed_account_name") String observedAccountName,
        @Nullable @Column(name = "observed_phone") String observedPhone,
        @Nullable @Column(name = "observed_email") String observedEmail,
        @Column(name = "ktp_photo_good") Boolean ktpPhotoGood,
        @Column(name = "selfie_good") Boolean selfieGood,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "photos_seen")
        PhotosSeen photosSeen) {

    static Ruled by(Claim claim, Decision decision, String nameAdvice, Instant now) {
        Observed seen = decision.observed();
        return new Ruled(
                claim.holderId(),
                claim.holderName(),
                claim.takenAt(),
                now,
                null,
                masked(decision.note()),
                nameAdvice,
                masked(seen.accountName()),
                masked(seen.phone()),
                masked(seen.email()),
                seen.ktpPhoto(),
                seen.selfie(),
                seen.photos());
    }

    Ruled finishedAt(Instant now) {
        return new Ruled(
                byId,
                byName,
                takenAt,
                now,
                stoppedAt(),
                note,
                nameAdvice,
                observedAccountName,
                observedPhone,
                observedEmail,
                ktpPhotoGood,
                selfieGood,
                photosSeen);
    }

    /** When the clock of the request stopped: finishing an approval later does not start it again. */
    Instant stoppedAt() {
        return firstAt == null ? at : firstAt;
    }

    StaffId by() {
        return new StaffId(byId);
    }

    Ruling ruling(Stage stage, List<ReasonRead> reasons) {
        Outcome outcome = stage == Stage.REJECTED ? Outcome.REJECT : Outcome.APPROVE;
        return new Ruling(
                outcome,
                reasons.stream().map(ReasonRead::reading).toList(),
                new Person(by(), byName),
                takenAt,
                at,
                note,
                seen());
    }

    private Observed seen() {
        return new Observed(
                observedAccountName,
                observedPhone,
                observedEmail,
                ktpPhotoGood,
                selfieGood,
                Objects.requireNonNullElse(photosSeen, PhotosSeen.UNSAID),
                null);
    }

    private static @Nullable String masked(@Nullable String words) {
        return words == null || words.isBlank() ? null : Masking.freeText(words.strip());
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Ruled[" + byName + " at " + at + "]";
    }
}
