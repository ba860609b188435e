package id.satupintu.verification.review;

import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationReversed;
import java.util.List;
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

    @ApplicationModuleListener
    void on(VerificationDecided decided) {
        if (decided.simulated()) {
            return;
        }
        boolean rejected = decided.outcome().equals("REJECTED");
        List<String> reasons = List.of(decided.reasons().split(","));
        if (Advice.overridden(rejected, reasons, decided.nameAdvice())) {
            looks.owe(decided, Why.AGAINST_ADVICE);
        } else if (new Sampling(settings.seed(), settings.rate()).draws(decided.verificationId(), decided.version())) {
            looks.owe(decided, Why.SAMPLE);
        }
    }

    @ApplicationModuleListener
    void on(VerificationReversed reversed) {
        looks.obsolete(reversed.verificationId(), reversed.version());
    }
}
