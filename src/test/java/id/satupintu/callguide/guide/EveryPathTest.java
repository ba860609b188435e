package id.satupintu.callguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.DayTime;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Scripts;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every path of one request, with one way back each: whatever the guide asks, it says how, with nothing left open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPathTest {

    private static final Set<Question> SAID_BY_NOBODY = EnumSet.of(Question.HANDED_OVER, Question.GOODBYE);

    private final List<GuideStep> steps = new ArrayList<>();
    private final Set<Question> asked = EnumSet.noneOf(Question.class);
    private int longest;

    @BeforeAll
    void walkThemAll() {
        Deque<List<Answer>> open = new ArrayDeque<>(List.of(List.of()));
        while (!open.isEmpty()) {
            List<Answer> path = open.pop();
            GuideStep step = Guide.next(path, Walk.EDITION);
            steps.add(step);
            asked.add(step.question());
            longest = Math.max(longest, path.size());
            Reactions.to(step, path).forEach(open::push);
        }
    }

    @Test
    void everyStepHasALineToSay() {
        assertThat(steps)
                .filteredOn(step -> !SAID_BY_NOBODY.contains(step.question()))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(step ->
                        assertThat(step.lines()).as("%s", step.question()).isNotEmpty());
    }

    @Test
    @Tag("Q-042")
    void everyLineIsSaidWithItsSlotsFilledInBothLanguages() {
        assertThat(steps).allSatisfy(step -> {
            for (ScriptId line : step.lines()) {
                for (Locale locale : List.of(Locale.of("id", "ID"), Locale.ENGLISH)) {
                    assertThat(Scripts.say(line, spoken(step.slots()), locale)).doesNotContain("{");
                }
            }
        });
    }

    @Test
    void everyScriptOfACallIsSaidSomewhere() {
        Set<ScriptId> said = EnumSet.noneOf(ScriptId.class);
        steps.forEach(step -> said.addAll(step.lines()));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(said))).containsExactly(ScriptId.CALLBACK_CALL);
    }

    @Test
    void everyQuestionIsReached() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(asked)))
                .containsExactlyInAnyOrder(Question.EXCEPTION, Question.DECISION, Question.WHY, Question.LEDGER);
    }

    @Test
    void noPathRunsInCircles() {
        assertThat(longest).isLessThan(40);
    }

    @Test
    void everyStepCanBeAnsweredByKeyOrForm() {
        assertThat(steps)
                .filteredOn(step -> !SAID_BY_NOBODY.contains(step.question()))
                .allSatisfy(step -> assertThat(step.form() || !step.choices().isEmpty())
                        .as("%s", step.question())
                        .isTrue());
    }

    /** What only the screen knows. */
    private static Slots spoken(Slots slots) {
        return slots.with(Slot.CSO, "Rani").dayTime(DayTime.MORNING).with(Slot.CORRECTIONS, "Nama akun.");
    }
}
