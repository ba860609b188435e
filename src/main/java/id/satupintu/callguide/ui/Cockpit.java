package id.satupintu.callguide.ui;

import id.satupintu.access.Actor;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.Tone;
import id.satupintu.verification.VerificationRefused;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** What the keys and buttons of the cockpit do. A refusal is said, and nothing typed is lost. */
final class Cockpit {

    private final CallDesk desk;
    private final CallRecordsDesk records;
    private final CockpitScreen screen;
    private final Words words;
    private final Actor me;
    private @Nullable CallView view;

    Cockpit(CallDesk desk, CallRecordsDesk records, CockpitScreen screen, Words words, Actor me) {
        this.desk = desk;
        this.records = records;
        this.screen = screen;
        this.words = words;
        this.me = me;
    }

    /** Comes back to the call that is open, after a reload or a restart too. */
    void begin() {
        guarded(() -> desk.current().ifPresentOrElse(this::take, this::idle));
    }

    void start(StartCall call) {
        guarded(() -> take(desk.start(call)));
    }

    void resume(CallId id) {
        guarded(() -> take(desk.resume(id)));
    }

    void choose(Choice choice) {
        on(current -> answer(current, Answer.of(current.step().question(), choice)));
    }

    void submit(Map<String, String> values) {
        on(current -> answer(current, Answer.of(current.step().question(), values)));
    }

    void exception(Choice kind) {
        on(current -> answer(current, Answer.of(Question.EXCEPTION, kind)));
    }

    void why() {
        on(current -> take(desk.why(current.id())));
    }

    void back() {
        on(current -> {
            if (current.canGoBack()) {
                take(desk.back(current.id()));
            } else {
                screen.say(words.of("callguide.back.none"), Tone.INFO);
            }
        });
    }

    void gone() {
        on(current -> {
            desk.callerGone(current.id());
            idle();
            screen.say(words.of("callguide.gone.done"), Tone.WARN);
        });
    }

    void close() {
        on(current -> closed(desk.close(current.id())));
    }

    void note(String text) {
        on(current -> desk.note(current.id(), text));
    }

    /** The browser is there: the caller counts as on the line. */
    void pulse() {
        CallView current = view;
        if (current != null && !desk.pulse(current.id())) {
            begin();
        }
    }

    /** Something of mine has moved; reads the call again and keeps what is on the screen if that fails. */
    void reread() {
        on(current -> take(desk.view(current.id(), me.scope())));
    }

    private void answer(CallView current, Answer answer) {
        take(desk.answer(current.id(), answer));
    }

    private void take(CallView now) {
        if (!now.head().open()) {
            closed(now);
            return;
        }
        CallView before = view;
        view = now;
        screen.show(now);
        if (before != null && before.id().equals(now.id()) && arrived(before, now)) {
            screen.decisionArrived();
        }
    }

    private static boolean arrived(CallView before, CallView now) {
        return now.step().question() == Question.RESULT && before.step().question() != Question.RESULT;
    }

    private void closed(CallView ended) {
        idle();
        screen.say(words.of("callguide.closed"), ended.head().dropped() ? Tone.INFO : Tone.OK);
    }

    private void idle() {
        view = null;
        screen.idle(records.open());
    }

    private void on(Consumer<CallView> act) {
        CallView current = view;
        if (current != null) {
            guarded(() -> act.accept(current));
        }
    }

    private void guarded(Runnable act) {
        try {
            act.run();
        } catch (CallRefused refused) {
            screen.refuse(refused.field(), words.error(refused.code()));
            movedOn(refused.code());
        } catch (VerificationRefused.FieldRefused refused) {
            screen.refuse(refused.field(), words.error(refused.field()));
        } catch (VerificationRefused refused) {
            screen.refuse(null, words.error(refused.code()));
            movedOn(refused.code());
        } catch (ConcurrencyFailureException busy) {
            screen.refuse(null, words.of("callguide.error.busy"));
        }
    }

    /** The call is somewhere else by now: show where. */
    private void movedOn(String code) {
        switch (code) {
            case "other-question", "already-decided", "closed", "not-found" ->
                desk.current().ifPresentOrElse(this::take, this::idle);
            default -> {}
        }
    }
}
