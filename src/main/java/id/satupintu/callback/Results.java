package id.satupintu.callback;

import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.VerificationRefused;
import org.springframework.stereotype.Component;

/** The result that a promise is about, where it is about one: read for whoever holds the promise, and told. */
@Component
class Results {

    private final VerificationDesk verification;

    Results(VerificationDesk verification) {
        this.verification = verification;
    }

    /** What is read for a rejection, as it is kept with the decision; the whole team holds the promise, not the owner. */
    String readAloud(Callback callback) {
        return callback.verificationId() == null
                ? ""
                : verification.readAloud(new VerificationId(callback.verificationId()));
    }

    /** The customer knows the result from now on. */
    void told(Callback callback) {
        if (callback.verificationId() != null) {
            told(new VerificationId(callback.verificationId()));
        }
    }

    private void told(VerificationId id) {
        try {
            verification.told(id);
        } catch (VerificationRefused takenBack) {
            throw CallbackRefused.noResult();
        }
    }
}
