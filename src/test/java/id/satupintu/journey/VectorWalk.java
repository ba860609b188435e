package id.satupintu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Field;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.SeedVectors;
import id.satupintu.policy.DayTime;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.RoutingAnswer;
import id.satupintu.policy.Scripts;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.shell.Translations;
import id.satupintu.testing.Screens;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Province;
import id.satupintu.units.Units;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * Gives the answers of a vector on the real cockpit, by the keys that the screen shows. The vectors of one call are its
 * requests, one after the other; a vector that stops half-way ends its call.
 */
final class VectorWalk {

    private static final Pattern PROMISED = Pattern.compile("^.*paling lambat (.* WIB), Ibu.*$");
    private static final Translations TEXTS = new Translations();
    private static final String PHONE = "081277300115";
    private static final long A_BOUNCE_MS = 260;
    private static final String SHOWN = """
            () => {
              const title = document.querySelector('.cg-guide h2');
              const step = title?.parentElement;
              if (!step) { return ''; }
              const texts = (root, what) => [...root.querySelectorAll(what)].map(one => one.textContent.trim());
              return [title.textContent.trim(),
                  ...texts(step, '.say-card .say-line'),
                  String([...step.querySelectorAll('.cg-choices vaadin-button')].filter(one => one.offsetParent).length),
                  ...texts(document, '.cg-route .row .small')].join('\\n');
            }""";

    private final Page page;
    private final List<Answer> told = new ArrayList<>();
    private final Map<String, Long> struck = new HashMap<>();

    VectorWalk(Page page) {
        this.page = page;
        page.locator(".cg-idle").waitFor();
    }

    /** Every step of it, each looked at before it is answered, and the one in which it ends. */
    void walk(SeedVectors.Vector vector) {
        if (told.isEmpty()) {
            stroke("n");
        }
        boolean goesOn = !told.isEmpty();
        for (Answer answer : vector.answers()) {
            if (goesOn && (answer.question() == Question.GREETING || answer.question() == Question.NAME)) {
                continue;
            }
            if (answer.question() == SeedVectors.next(told).question() && answer.question() != Question.HANDED_OVER) {
                shows(vector);
            }
            give(answer.question() == Question.NAME ? answer.with("phone", PHONE) : answer);
        }
        shows(vector);
        if (SeedVectors.next(told).question() == Question.ANOTHER) {
            give(Answer.of(Question.ANOTHER, Choice.YES));
        } else {
            hangUp();
        }
    }

    /** The caller has gone. */
    void hangUp() {
        page.locator(".cg-head vaadin-button").first().click();
        page.locator(".cg-idle").waitFor();
        told.clear();
    }

    private void shows(SeedVectors.Vector vector) {
        String expected = expected();
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () -> assertThat(page.evaluate(SHOWN)).as(vector.name()).isEqualTo(expected));
    }

    /** The question, what is said, how many keys answer it, and the rule by which the request goes where it goes. */
    private String expected() {
        GuideStep step = SeedVectors.next(told);
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.getTranslation("callguide.question." + step.question(), Translations.INDONESIAN));
        step.lines().forEach(line -> lines.add(Scripts.say(line, slots(step), Translations.INDONESIAN)));
        lines.add(Integer.toString(step.choices().size()));
        RoutingAnswer routing = SeedVectors.facts(told).routing();
        if (routing.route() != RouteKind.ASK || SeedVectors.facts(told).transaction() != null) {
            lines.add(routing.ground() == null ? routing.rule() : routing.rule() + " · " + routing.ground());
        }
        return String.join("\n", lines);
    }

    /** What only the screen knows: who speaks, and when. */
    private static Slots slots(GuideStep step) {
        return step.slots().with(Slot.CSO, "Rani").dayTime(DayTime.ofHour(SiteZone.WIB.hourOf(Workday.now())));
    }

    private void give(Answer answer) {
        GuideStep step = SeedVectors.next(told);
        told.add(answer);
        Choice choice = answer.choice();
        switch (answer.question()) {
            case HANDED_OVER -> {} // by the desk itself
            case EXCEPTION -> stroke(choice == Choice.VVIP ? "v" : "h");
            case WHY -> stroke("w");
            default -> {
                assertThat(answer.question()).isEqualTo(step.question());
                if (choice == null) {
                    answer.values().forEach((name, value) -> type(step, name, value));
                    Screens.settled(page);
                    stroke("Enter");
                    if (answer.question() == Question.PROMISE) {
                        told.set(told.size() - 1, answer.with("callbackTime", promised()));
                    }
                } else {
                    stroke(key(answer.question(), step.choices().indexOf(choice) + 1));
                }
            }
        }
    }

    /** Where numbers are typed back, a digit is a digit. */
    private static String key(Question question, int place) {
        return question == Question.APKT_NOTE ? "Enter" : Integer.toString(place);
    }

    /** By when the caller is called back; the desk writes it into the answer. */
    private String promised() {
        Locator line = page.locator(".cg-guide .say-line")
                .filter(new Locator.FilterOptions().setHasText(PROMISED))
                .first();
        return line.innerText().replaceFirst(PROMISED.pattern(), "$1");
    }

    private void type(GuideStep step, String name, String value) {
        Field field = step.field(name).orElseThrow();
        Locator input = page.locator(".cg-field-" + name + " input");
        switch (field.kind()) {
            case PROVINCE ->
                pick(input, Units.province(value).map(Province::name).orElseThrow());
            case CODE -> {
                if (name.equals("unit")) {
                    pick(input, Units.byCode(value).map(DistributionUnit::name).orElseThrow());
                } else {
                    input.nth(field.codes().indexOf(value)).check();
                }
            }
            default -> input.fill(value);
        }
    }

    private void pick(Locator list, String name) {
        list.fill(name);
        list.press("Enter");
    }

    /** As fast as a finger: a second stroke of the same key within 250 ms counts as a bounce. */
    private void stroke(String key) {
        long since = System.currentTimeMillis() - struck.getOrDefault(key, 0L);
        if (since < A_BOUNCE_MS) {
            page.waitForTimeout(A_BOUNCE_MS - since);
        }
        Screens.settled(page);
        page.keyboard().press(key);
        struck.put(key, System.currentTimeMillis());
    }
}
