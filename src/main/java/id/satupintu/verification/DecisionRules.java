package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision must bring along. */
final class DecisionRules {

    private static final Set<RejectReason> NEED_NOTE =
            Set.of(RejectReason.NIK_DATE, RejectReason.REGION, RejectReason.OTHER);
    private static final int NOTE_LENGTH = 2000;
    private static final int VALUE_LENGTH = 200;
    private static final int PHONE_LENGTH = 60;

    private DecisionRules() {}

    static Stage stage(Decision decision) {
        if (decision.outcome() == Outcome.REJECT) {
            return Stage.REJECTED;
        }
        return decision.upgraded() ? Stage.APPROVED : Stage.NOT_APPLIED;
    }

    /** Refuses what is incomplete or contradicts itself. */
    static void check(Decision decision, String nameAdvice) {
        boolean reject = decision.outcome() == Outcome.REJECT;
        if (reject && decision.reasons().isEmpty()) {
            throw new VerificationRefused.ReasonMissing();
        }
        if (!reject && !decision.reasons().isEmpty()) {
            throw new VerificationRefused.FieldRefused("reasons", List.of("NOT_WHEN_APPROVING"));
        }
        refuseLong("note", decision.note(), NOTE_LENGTH);
        refuseLong("observed.accountName", decision.observed().accountName(), VALUE_LENGTH);
        refuseLong("observed.phone", decision.observed().phone(), PHONE_LENGTH);
        refuseLong("observed.email", decision.observed().email(), VALUE_LENGTH);
        if (needsNote(decision.outcome(), decision.reasons(), nameAdvice) && blank(decision.note())) {
            throw new VerificationRefused.NoteMissing();
        }
    }

    /** Reasons that say too little by themselves, and whatever goes against the advice on the name. */
    static boolean needsNote(Outcome outcome, List<RejectReason> reasons, String nameAdvice) {
        return outcome == Outcome.APPROVE
                ? nameAdvice.equals("NO_MATCH")
                : reasons.stream().anyMatch(NEED_NOTE::contains)
                        || (nameAdvice.equals("MATCH") && reasons.contains(RejectReason.NAME));
    }

    private static void refuseLong(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            throw new VerificationRefused.FieldRefused(field, List.of("TOO_LONG"));
        }
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
