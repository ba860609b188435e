package id.satupintu.kpi;

import id.satupintu.callback.CallbackPromised;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.AVerification;
import id.satupintu.verification.VerificationRelayed;
import id.satupintu.verification.VerificationWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What TLs made of a request's account. */
final class Attempts {

    private final History history;
    private final Random random;

    Attempts(History history, Random random) {
        this.history = history;
        this.random = random;
    }

    /** @return the attempt with which the account began */
    AVerification make(ARequest request, @Nullable AVerification first) {
        AVerification verification = request.verification();
        verification.after(Duration.ofMillis(random.nextInt(120_000)));
        if (first != null) {
            verification.attempt(2, first);
        }
        boolean outside = random.nextInt(10) == 0;
        if (outside) {
            verification.outsideAnyCall();
        }
        judge(verification);
        if (!outside && random.nextInt(3) == 0) {
            callback(verification);
        }
        return first == null ? verification : first;
    }

    private void judge(AVerification verification) {
        history.handed.put(verification.id(), verification.handedOver());
        if (random.nextInt(4) > 0) {
            history.tell(verification.handedOver());
        }
        switch (random.nextInt(10)) {
            case 0 -> {
                VerificationWithdrawn told = verification
                        .took(Duration.ofSeconds(random.nextInt(400)))
                        .withdrawn();
                history.withdrawn.put(verification.id(), history.tell(told).at());
            }
            case 1 -> history.tell(verification.handedOver());
            case 2, 3 -> takeBack(vary(verification).version(2));
            case 4 -> {
                Duration given = Duration.ofMillis(1 + random.nextInt(400_000));
                vary(verification).outcome("APPROVED_NOT_APPLIED").took(given);
                decide(verification);
                verification
                        .outcome("APPROVED")
                        .took(Duration.ofHours(1 + random.nextInt(180)))
                        .approvedAfter(given);
                decide(verification.version(2));
            }
            default -> decide(vary(verification));
        }
    }

    private void decide(AVerification verification) {
        history.decided.put(verification.id(), history.tell(verification.told()));
        if (random.nextBoolean()) {
            int shown = random.nextInt(2_000);
            relay(verification.relayed(Duration.ofMillis(shown), Duration.ofMillis(shown + random.nextInt(60_000))));
        }
    }

    private void relay(VerificationRelayed told) {
        history.relayed
                .computeIfAbsent(told.verificationId(), id -> new ArrayList<>())
                .add(history.tell(told));
    }

    /** Some are decided anew by somebody else; the others wait again. */
    private void takeBack(AVerification verification) {
        decide(verification);
        history.tell(verification.reversed());
        history.decided.remove(verification.id());
        if (random.nextBoolean()) {
            verification.took(Duration.ofSeconds(500 + random.nextInt(300))).by(new UUID(8, 9));
            decide(verification.version(4).outcome("APPROVED"));
        }
    }

    private AVerification vary(AVerification verification) {
        verification.took(Duration.ofMillis(1 + random.nextInt(400_000))).by(new UUID(8, random.nextInt(2)));
        verification.slow(Duration.ofSeconds(random.nextInt(4) == 0 ? random.nextInt(200) : 0));
        verification.advised(List.of("MATCH", "NO_MATCH", "REVIEW").get(random.nextInt(3)));
        List<String> reasons = List.of(
                "NAME",
                "PHONE,NAME",
                "NIK_FORM,NIK_DATE",
                "SELFIE,OTHER,KTP_PHOTO",
                "EMAIL,REGION",
                "NIK_MISMATCH",
                "NOT_SUBMITTED,PROFILE_INCOMPLETE");
        return random.nextBoolean()
                ? verification.rejected(reasons.get(random.nextInt(reasons.size())))
                : verification.outcome(random.nextBoolean() ? "APPROVED" : "APPROVED_NOT_APPLIED");
    }

    private void callback(AVerification verification) {
        Instant due = verification.handedAt().plusSeconds(random.nextInt(24 * 3600));
        CallbackPromised promise = history.tell(verification.promisedFor(due));
        history.promised.put(promise.callbackId(), promise);
        if (random.nextBoolean()) {
            String how = random.nextBoolean() ? "REACHED" : "GIVEN_UP";
            history.closed.put(promise.callbackId(), history.tell(verification.closed(how)));
        }
    }
}
