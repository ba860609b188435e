package id.satupintu.verification.ui;

import id.satupintu.shell.Tone;
import id.satupintu.verification.VerificationRefused;
import java.util.function.BiFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** Says why an act did not stand and what to do next, and shows where the request is now; nothing typed is lost. */
final class Refusals {

    /** What the console does about a refusal. */
    interface Remedy {

        /** Shows the request as it stands. */
        void reread();

        /** Shows what changed; the next decision is about the evidence as it is now. */
        void lookAgain();

        /** The request is not there any more. */
        void close();
    }

    private final Screen screen;
    private final Remedy remedy;
    private final BiFunction<String, Object[], String> texts;

    Refusals(Screen screen, Remedy remedy, BiFunction<String, Object[], String> texts) {
        this.screen = screen;
        this.remedy = remedy;
        this.texts = texts;
    }

    void guard(Runnable act) {
        try {
            act.run();
        } catch (VerificationRefused refused) {
            answer(refused);
        } catch (AccessDeniedException denied) {
            say("no-right", Tone.DANGER);
        } catch (DataAccessException | TransactionException unreachable) {
            say("busy", Tone.DANGER);
        }
    }

    private void answer(VerificationRefused refused) {
        switch (refused) {
            case VerificationRefused.NoteMissing missing -> screen.noteMissing();
            case VerificationRefused.StaleEvidence stale -> {
                remedy.lookAgain();
                say(refused.code(), Tone.WARN);
            }
            case VerificationRefused.NotFound gone -> {
                remedy.close();
                say(refused.code(), Tone.WARN);
            }
            case VerificationRefused.ClaimedByOther other -> {
                remedy.reread();
                say(refused.code(), Tone.WARN, other.holder());
            }
            case VerificationRefused.SlotEmpty text ->
                say(refused.code(), Tone.WARN, word("reason", text.reason()), word("slot", text.slot()));
            case VerificationRefused.ReasonUnknown reason ->
                say(refused.code(), Tone.WARN, word("reason", reason.reason()));
            default -> {
                remedy.reread();
                say(refused.code(), Tone.WARN);
            }
        }
    }

    private void say(String code, Tone tone, Object... args) {
        screen.say(texts.apply("verification.refused." + code, args), tone);
    }

    private String word(String kind, Enum<?> code) {
        return texts.apply("verification." + kind + "." + code.name(), new Object[0]);
    }
}
