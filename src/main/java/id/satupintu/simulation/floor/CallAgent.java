package id.satupintu.simulation.floor;

import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Question;
import id.satupintu.simulation.Dice;
import id.satupintu.verification.VerificationRefused;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/** One simulated call from the greeting to the goodbye, led by one CSO. */
final class CallAgent implements Agent {

    private static final Logger LOG = LoggerFactory.getLogger(CallAgent.class);
    private static final int MOST_TROUBLE = 4;
    private static final Set<Question> WAITING = Set.of(Question.WAITING, Question.RULING_WAIT, Question.CONFIRM_WAIT);
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    private final String cso;
    private final Desks desks;
    private final Manner manner;
    private final Dice dice;
    private final TeamFloor floor;
    private final CallTalk talk;
    private Instant due = Workday.now();
    private Instant waitsUntil = NEVER;
    private int trouble;
    private boolean left;

    CallAgent(String cso, Desks desks, Manner manner, Dice dice, TeamFloor floor, CallTalk talk) {
        this.cso = cso;
        this.desks = desks;
        this.manner = manner;
        this.dice = dice;
        this.floor = floor;
        this.talk = talk;
    }

    @Override
    public Instant due() {
        return due;
    }

    /** The TL has decided; it takes a moment until the CSO has seen it. */
    void notice() {
        due = Workday.now().plus(dice.seconds(1, 5));
    }

    @Override
    public void act() {
        if (left) {
            due = NEVER;
            floor.free(cso);
        } else {
            desks.staff().as(cso, manner.looks() || trouble > 0 ? this::next : this::untilSomebodyElseActs);
        }
    }

    private void next() {
        try {
            step();
        } catch (CallRefused | VerificationRefused | ConcurrencyFailureException moved) {
            LOG.debug("A simulated call stands elsewhere: {}", moved.getMessage());
            stumble();
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    /** In days long gone nobody acts in between: what follows is one transaction, each act at its moment. */
    private void untilSomebodyElseActs() {
        CallId before = talk.call().orElse(null);
        try {
            desks.transaction().executeWithoutResult(status -> {
                do {
                    Workday.at(due, this::step);
                } while (talk.goesOn());
            });
        } catch (RuntimeException e) {
            LOG.debug("A stretch of a simulated call is done again, step by step", e);
            talk.backTo(before);
            left = false;
            waitsUntil = NEVER;
            stumble();
        }
    }

    private void step() {
        CallView view = talk.tell(trouble > MOST_TROUBLE);
        if (!view.head().open()) {
            leave();
        } else if (WAITING.contains(view.step().question())) {
            await(view);
        } else {
            floor.waitsNoLonger(view.id().value());
            waitsUntil = NEVER;
            due = Workday.now().plus(talk.talk(view));
        }
    }

    private void await(CallView view) {
        Instant now = Workday.now();
        if (waitsUntil.equals(NEVER)) {
            waitsUntil = now.plus(dice.seconds(240, 420));
            floor.waits(view.id().value(), this);
        }
        if (now.isBefore(waitsUntil)) {
            Instant glance = now.plus(manner.glance());
            due = glance.isBefore(waitsUntil) ? glance : waitsUntil;
        } else {
            talk.tooSlow(view.step().question());
            due = now.plus(A_MOMENT);
        }
    }

    /** Looks again where the call stands; who stumbles on and on closes it, or leaves it as it is. */
    private void stumble() {
        talk.backTo(talk.call().orElse(null));
        due = Workday.now().plus(A_MOMENT);
        trouble++;
        if (trouble > 2 * MOST_TROUBLE) {
            LOG.warn("A simulated call is left as it is");
            leave();
        }
    }

    /** The CSO is free for the next call from now on. */
    private void leave() {
        left = true;
        due = Workday.now();
        talk.call().ifPresent(call -> floor.waitsNoLonger(call.value()));
    }
}
