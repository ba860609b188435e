package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.UnreadDesk;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What the keys and buttons of the cockpit do. A refusal is said, and nothing typed is lost. */
final class Cockpit {

    private final CallDesk desk;
    private final UnreadDesk unread;
    private final InFront inFront;
    private final CockpitScreen screen;
    private final Words words;
    private final Refusals refusals;
    private boolean closing;

    Cockpit(Desks desks, InFront inFront, CockpitScreen screen, Words words) {
        this.desk = desks.calls();
        this.unread = desks.unread();
        this.inFront = inFront;
        this.screen = screen;
        this.words = words;
        this.refusals = new Refusals(screen, words, inFront::find);
    }

    void begin() {
        refusals.guard(inFront::find);
        refusals.guard(inFront::countUnread);
    }

    void start(StartCall call) {
        act(() -> inFront.show(desk.start(call)));
    }

    void resume(CallId id) {
        act(() -> inFront.show(desk.resume(id)));
    }

    /** Goes on with the lost call of a colleague whose caller has called again. */
    void takeOver(CallId id) {
        act(() -> inFront.show(desk.takeOver(id)));
    }

    /** Own calls that were lost and can still be gone on with. */
    List<CallRow> resumable() {
        return inFront.resumable();
    }

    /** Lost calls of the team by number or name. */
    List<CallRow> lost(String text) {
        return inFront.lost(text);
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
        on(current -> inFront.show(desk.why(current.id())));
    }

    void back() {
        on(current -> {
            if (current.canGoBack()) {
                inFront.show(desk.back(current.id()));
            } else {
                screen.say(words.of("callguide.back.none"), Tone.INFO);
            }
        });
    }

    void answerTeamLeader(String words) {
        on(current -> inFront.show(desk.answerTeamLeader(current.id(), words)));
    }

    /** The result of an earlier request of this call was read to the caller. */
    void readEarlier() {
        on(current -> current.earlierResults().stream().findFirst().ifPresent(result -> {
            unread.told(result.id());
            inFront.readAgain();
        }));
    }

    void gone() {
        on(current -> {
            desk.callerGone(current.id());
            inFront.idle();
            screen.say(words.of("callguide.gone.done"), Tone.WARN);
        });
    }

    /** A call that has not come to its end is closed only when that is said twice; what forbids it is said at once. */
    void close() {
        boolean sure = closing;
        on(current -> {
            if (sure || current.step().question() == Question.ANOTHER) {
                inFront.closed(desk.close(current.id()));
            } else {
                desk.mayClose(current.id());
                closing = true;
                screen.say(words.of("callguide.close.sure"), Tone.WARN);
            }
        });
    }

    /** Keeps what is half typed; whether that worked. It is tried again with the next change, so nothing is said. */
    boolean typed(Map<String, String> changed) {
        try {
            return inFront.view()
                    .map(current -> draft(current, Answer.of(current.step().question(), changed)))
                    .orElse(false);
        } catch (CallRefused | DataAccessException | TransactionException notNow) {
            return false;
        }
    }

    private boolean draft(CallView current, Answer typed) {
        desk.draft(current.id(), typed);
        return true;
    }

    void note(String text) {
        inFront.view().ifPresent(current -> refusals.guard(() -> desk.note(current.id(), text)));
    }

    void pulse() {
        refusals.guard(inFront::pulse);
    }

    /** What is on the screen stays when the reading fails. */
    void reread() {
        refusals.guard(inFront::readAgain);
    }

    private void answer(CallView current, Answer answer) {
        inFront.show(desk.answer(current.id(), answer));
    }

    private void on(Consumer<CallView> act) {
        inFront.view().ifPresent(current -> act(() -> act.accept(current)));
    }

    /** Whatever was said before belongs to an earlier act. */
    private void act(Runnable act) {
        screen.hush();
        closing = false;
        refusals.guard(act);
    }
}
