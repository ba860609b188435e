package id.satupintu.simulation.floor;

import id.satupintu.access.Actor;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.simulation.Dice;
import id.satupintu.simulation.script.Conversation;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said in one call, and what of it the desk does not know yet. */
final class CallTalk {

    private final Desks desks;
    private final Conversation conversation;
    private final Speech speech;
    private final Runnable begun;
    private int patience;
    private @Nullable CallId id;
    private List<Answer> said = List.of();

    CallTalk(Desks desks, Manner manner, Conversation conversation, Dice dice, Runnable begun) {
        this.desks = desks;
        this.conversation = conversation;
        this.speech = new Speech(conversation, manner);
        this.begun = begun;
        this.patience = dice.chance(manner.rates().hangUps()) ? dice.between(2, 9) : Integer.MAX_VALUE;
    }

    /** Tells the desk what was said, or asks it where the call stands. */
    CallView tell(boolean giveUp) {
        CallId call = id;
        CallView view = call == null ? begin() : goOn(call, giveUp || patience <= 0);
        said = List.of();
        return view;
    }

    private CallView begin() {
        CallView view = Objects.requireNonNull(desks.transaction().execute(status -> {
            begun.run();
            return desks.calls().start(StartCall.byPhone(conversation.callerNumber()));
        }));
        id = view.id();
        return view;
    }

    private CallView goOn(CallId call, boolean end) {
        if (end) {
            return desks.calls().close(call);
        }
        return said.isEmpty()
                ? desks.calls().view(call, Actor.current().scope())
                : desks.calls().answer(call, said.toArray(Answer[]::new));
    }

    /** Talks on from here; how long that takes. */
    Duration talk(CallView view) {
        Speech.Passage next = speech.next(view, desks.editions().current());
        said = next.answers();
        patience -= said.size();
        return next.talk();
    }

    /** The caller has waited long enough for the TL. */
    void tooSlow(Question waitedFor) {
        Choice choice = switch (waitedFor) {
            case RULING_WAIT -> Choice.LATER;
            case CONFIRM_WAIT -> Choice.WITHDRAW;
            default -> Choice.SLOW;
        };
        said = List.of(Answer.of(waitedFor, choice));
    }

    /** Whether the desk has still to be told something. */
    boolean goesOn() {
        return !said.isEmpty();
    }

    Optional<CallId> call() {
        return Optional.ofNullable(id);
    }

    /** Nothing of what was said since then stands. */
    void backTo(@Nullable CallId call) {
        id = call;
        said = List.of();
    }
}
