package id.satupintu.simulation.floor;

import id.satupintu.access.Actor;
import id.satupintu.escalation.ruling.RulingAnswer;
import id.satupintu.escalation.ruling.RulingRefused;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.simulation.Dice;
import id.satupintu.simulation.script.Judgement;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationRefused;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/** A simulated TL: takes the next simulated request that was left to persons long enough, looks at it, decides. */
final class LeaderAgent implements Agent {

    private static final Logger LOG = LoggerFactory.getLogger(LeaderAgent.class);
    private static final Duration RENEWS = Duration.ofSeconds(25);

    private final String login;
    private final Desks desks;
    private final Manner manner;
    private final Dice dice;
    private final TeamFloor floor;
    private final Queue<Instant> noticed = new PriorityQueue<>();
    private Instant due = WHEN_WOKEN;
    private @Nullable CaseView held;
    private Duration work = Duration.ZERO;

    LeaderAgent(String login, Desks desks, Manner manner, Dice dice, TeamFloor floor) {
        this.login = login;
        this.desks = desks;
        this.manner = manner;
        this.dice = dice;
        this.floor = floor;
        if (manner.looks()) {
            due = Workday.now();
        }
    }

    @Override
    public Instant due() {
        return due;
    }

    /** Something lies in the queue from now on; now and then the TL is not at the desk. Whether more is due by that. */
    boolean notice() {
        Instant seen = Workday.now()
                .plus(dice.chance(manner.leading().away()) ? dice.seconds(420, 1_800) : dice.seconds(4, 22));
        if (manner.looks()) {
            return false;
        }
        noticed.add(seen);
        if (held != null || !seen.isBefore(due)) {
            return false;
        }
        due = seen;
        return true;
    }

    @Override
    public void act() {
        desks.staff().as(login, this::next);
    }

    private void next() {
        CaseView now = held;
        try {
            if (now == null) {
                take();
            } else if (!work.isZero()) {
                desks.verification().renew(now.id());
                goOn();
            } else {
                decide(now);
            }
        } catch (VerificationRefused | RulingRefused | ConcurrencyFailureException moved) {
            LOG.debug("{} goes on to the next request: {}", login, moved.getMessage());
            letGo();
        } catch (RuntimeException e) {
            letGo();
            throw e;
        }
    }

    private void take() {
        if (ruled()) {
            return;
        }
        held = desks.verification().claimNextSimulated(manner.leftToPersons()).orElse(null);
        if (held == null) {
            due = manner.looks() ? Workday.now().plus(manner.glance()).plus(dice.seconds(0, 3)) : nextNoticed();
            return;
        }
        work = manner.leading().takes(dice.seconds(12, 48));
        goOn();
    }

    /** A caller who waits for a ruling comes first: one word and the call goes on. */
    private boolean ruled() {
        Instant since = Workday.now().minus(manner.leftToPersons());
        Optional<RulingView> asked = desks.rulings().open(Actor.current().scope()).stream()
                .filter(view -> view.simulated() && !view.askedAt().isAfter(since))
                .findFirst();
        asked.ifPresent(view -> {
            desks.rulings().rule(view.id(), RulingAnswer.usual(dice.oneOf(view.verdicts())));
            letGo();
            floor.decided(view.callId());
        });
        return asked.isPresent();
    }

    private Instant nextNoticed() {
        Instant now = Workday.now();
        noticed.removeIf(seen -> !seen.isAfter(now));
        return noticed.isEmpty() ? WHEN_WOKEN : noticed.peek();
    }

    private void goOn() {
        Duration stretch = work.compareTo(RENEWS) > 0 ? RENEWS : work;
        work = work.minus(stretch);
        due = Workday.now().plus(stretch);
    }

    private void decide(CaseView view) {
        desks.verification().decide(view.id(), Judgement.of(view, dice, manner.rates()));
        letGo();
        floor.decided(view.callId());
    }

    private void letGo() {
        held = null;
        due = Workday.now().plus(dice.seconds(3, 10));
    }
}
