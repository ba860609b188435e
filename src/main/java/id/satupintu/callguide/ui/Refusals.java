package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallRefused;
import id.satupintu.escalation.EscalationRefused;
import id.satupintu.verification.VerificationRefused;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says why an act did not stand, and shows where the call is when it is somewhere else by now. */
record Refusals(CockpitScreen screen, Words words, Runnable elsewhere) {

    void guard(Runnable act) {
        try {
            act.run();
        } catch (CallRefused refused) {
            screen.refuse(refused.field(), words.refused(refused));
            lookWhere(refused.code());
        } catch (VerificationRefused.FieldRefused refused) {
            screen.refuse(refused.field(), words.error(refused.field()));
        } catch (VerificationRefused refused) {
            screen.refuse(null, words.error(refused.code()));
            lookWhere(refused.code());
        } catch (EscalationRefused refused) {
            screen.refuse(null, words.of("escalation.error." + refused.code()));
        } catch (DataAccessException | TransactionException unreachable) {
            screen.refuse(null, words.of("callguide.error.busy"));
        }
    }

    private void lookWhere(String code) {
        switch (code) {
            case "other-question", "already-decided", "closed", "not-found" -> elsewhere.run();
            default -> {}
        }
    }
}
