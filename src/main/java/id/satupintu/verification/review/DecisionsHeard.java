package id.satupintu.verification.review;

import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationReversed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of decisions and owes second looks. Hearing the same twice changes nothing; simulated ones teach nobody. */
@Component
class DecisionsHeard {

    private final SecondLooks looks;
    private final ReviewSettings settings;

    DecisionsHeard(SecondLooks looks, ReviewSettings settings) {
        this.looks = looks;
        this.settings = settings;
    }

    @ApplicationModuleListener(condition = "@decisionsHeard.why(#decided) != null")
    void on(VerificationDecided decided) {
        Why why = why(decided);
        if (why != null) {
            looks.owe(decided, why);
        }
    }

    /** Why somebody else looks at it afterwards; absent for most, and of those the registry need not know. */
    public @Nullable Why why(VerificationDecided decided) {
        if (decided.simulated()) {
            return null;
        }
        boolean rejected = decided.outcome().equals("REJECTED");
        if (Advice.overridden(rejected, List.of(decided.reasons().split(",")), decided.nameAdvice())) {
            return Why.AGAINST_ADVICE;
        }
        Sampling sampling = new Sampling(settings.seed(), settings.rate());
        return sampling.draws(decided.verificationId(), decided.version()) ? Why.SAMPLE : null;
    }

    @ApplicationModuleListener
    void on(VerificationReversed reversed) {
        looks.obsolete(reversed.verificationId(), reversed.version());
    }
}
