package id.satupintu.callguide.ui;

import com.vaadin.flow.component.notification.Notification;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.Keys;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the cockpit. They hear only what the step offers; "read out" is never hit by a digit that was meant for
 * the step before it.
 */
final class CockpitKeys {

    private static final int DIGITS = 9;

    /** So long after a result has taken the place of a form, what is typed was meant for the form. */
    private static final Duration GLANCE = Duration.ofSeconds(2);

    private final Keys keys = new Keys();
    private final Words words;
    private final Cockpit cockpit;
    private final GuidePane guide;
    private @Nullable CallView view;
    private @Nullable Instant cameUp;

    CockpitKeys(Words words, Cockpit cockpit, GuidePane guide, IdlePane idle, Runnable side, Runnable whyNot) {
        this.words = words;
        this.cockpit = cockpit;
        this.guide = guide;
        for (int number = 1; number <= DIGITS; number++) {
            int place = number - 1;
            String digit = Integer.toString(number);
            keys.on(digit, words.of("callguide.keys.choice", digit), () -> afterGlance(() -> pick(place)));
        }
        on("Enter", "callguide.keys.enter", this::enter);
        on("u", "callguide.choice.RESULT.AGAIN", () -> cockpit.choose(Choice.AGAIN));
        on("r", "callguide.earlier.read", cockpit::readEarlier);
        on("c", "callguide.apkt.copy", guide::copy);
        on("i", "escalation.key.number", guide::toNumber);
        on("s", "callguide.say.copy", guide::copyLine);
        anywhere("Backspace", "callguide.back", cockpit::back);
        anywhere("v", "callguide.choice.EXCEPTION.VVIP", () -> cockpit.exception(Choice.VVIP));
        anywhere("h", "callguide.choice.EXCEPTION.HARD_COMPLAINT", () -> cockpit.exception(Choice.HARD_COMPLAINT));
        anywhere("w", "callguide.why", this::explain);
        anywhere("a", "callguide.why-not", whyNot);
        on("t", "callguide.gone", cockpit::gone);
        on("x", "callguide.close", cockpit::close);
        anywhere("j", "callguide.asks.answer", side);
        on("n", "callguide.idle.start", idle::start);
        on("b", "callguide.idle.written", idle::written);
        on("l", "callguide.resume", idle::resume);
        on("/", "callguide.idle.search", idle::search);
    }

    private void on(String key, String meaning, Runnable act) {
        keys.on(key, words.of(meaning), () -> afterGlance(act));
    }

    private void anywhere(String key, String meaning, Runnable act) {
        keys.anywhere(key, words.of(meaning), () -> afterGlance(act));
    }

    private void afterGlance(Runnable act) {
        Instant since = cameUp;
        if (since == null || Workday.now().isAfter(since.plus(GLANCE))) {
            act.run();
        } else {
            Notification.show(words.of("callguide.keys.too-soon"));
        }
    }

    /** Whether a result took the place of a form by itself, under the hands of whoever was typing there. */
    private static boolean slid(@Nullable CallView before, CallView now) {
        return before != null
                && before.step().form()
                && before.head().id().equals(now.head().id())
                && now.step().choices().contains(Choice.READ);
    }

    Keys element() {
        return keys;
    }

    void idle(boolean somethingToResume) {
        view = null;
        keys.only(somethingToResume ? List.of("n", "b", "l", "/") : List.of("n", "b", "/"));
    }

    void inACall(CallView now) {
        if (slid(view, now)) {
            cameUp = Workday.now();
        }
        view = now;
        List<String> heard = new ArrayList<>(List.of("t", "x", "w"));
        answers(now.step(), heard);
        if (now.facts().routing().whyNotTheApp(words.locale()).isPresent()) {
            heard.add("a");
        }
        if (LineCard.writes(now)) {
            heard.add("s");
        }
        if (now.canGoBack()) {
            heard.add("Backspace");
        }
        if (now.exceptionsOpen()) {
            heard.addAll(List.of("v", "h"));
        }
        if (!now.earlierResults().isEmpty()) {
            heard.add("r");
        }
        if (TeamLeaderAsks.waits(now.verification()) != null) {
            heard.add("j");
        }
        keys.only(heard);
    }

    /** Where numbers are typed back, a digit beside the field must not answer the step. */
    private static void answers(GuideStep step, List<String> heard) {
        List<Choice> choices = step.choices();
        if (step.form() || lone(step) != null) {
            heard.add("Enter");
        }
        boolean numbers = step.question() == Question.APKT_NOTE;
        if (!choices.contains(Choice.READ) && !numbers) {
            for (int number = 1; number <= choices.size(); number++) {
                heard.add(Integer.toString(number));
            }
        }
        if (choices.contains(Choice.AGAIN)) {
            heard.add("u");
        }
        if (numbers) {
            heard.addAll(List.of("c", "i"));
        }
    }

    private static @Nullable Choice lone(GuideStep step) {
        List<Choice> choices = step.choices();
        boolean first = choices.size() == 1 || choices.contains(Choice.READ);
        return first ? choices.getFirst() : null;
    }

    private void enter() {
        CallView now = view;
        if (now == null) {
            return;
        }
        if (now.step().form()) {
            guide.submit();
            return;
        }
        Choice choice = lone(now.step());
        if (choice != null) {
            cockpit.choose(choice);
        }
    }

    private void pick(int place) {
        CallView now = view;
        if (now != null && place < now.step().choices().size()) {
            cockpit.choose(now.step().choices().get(place));
        }
    }

    /** S10 above the step, which stays as it is; hiding it again is not asking again. */
    void explain() {
        CallView now = view;
        if (now != null && guide.explain(now)) {
            cockpit.why();
        }
    }
}
