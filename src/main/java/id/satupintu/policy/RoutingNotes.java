package id.satupintu.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the CSO should notice beside the route: odd powers, phases that do not fit, how a limit is read. */
final class RoutingNotes {

    private static final String YOGYAKARTA = "34";

    private RoutingNotes() {}

    static List<Sentence> on(RoutingQuestion asked, PolicyRules rules) {
        if (asked.transaction() == null || asked.powerAsked() == null) {
            return List.of();
        }
        List<Sentence> notes = new ArrayList<>(0);
        noteStep(asked.powerAsked(), asked.phaseAsked(), notes);
        if (asked.transaction() == Transaction.PS) {
            noteTemporary(asked, asked.powerAsked(), rules, notes);
        }
        return notes;
    }

    /** the phase follows from the step; A-04: a power that is no step has neighbours to offer. */
    private static void noteStep(int va, @Nullable Phase said, List<Sentence> notes) {
        Phase built = PowerStep.derived(va);
        if (built == null) {
            noteNeighbours(va, said == null ? Phase.ONE : said, notes);
        } else if (said != null && said != built) {
            notes.add(new Sentence("policy.note.otherPhase", List.of(va, built, said)));
        }
    }

    private static void noteNeighbours(int va, Phase phase, List<Sentence> notes) {
        Optional<PowerStep> below = PowerStep.below(va, phase);
        Optional<PowerStep> above = PowerStep.above(va, phase);
        if (below.isPresent() && above.isPresent()) {
            List<Object> args = List.of(va, below.get().va(), above.get().va(), phase);
            notes.add(new Sentence("policy.note.noStep", args));
        } else {
            List<Object> args = List.of(va, below.or(() -> above).orElseThrow().va(), phase);
            notes.add(new Sentence("policy.note.noStepEdge", args));
        }
    }

    /** the limit reads the power asked for. A-08: Yogyakarta shares the unit, not the limit. */
    private static void noteTemporary(RoutingQuestion asked, int va, PolicyRules rules, List<Sentence> notes) {
        if (va <= rules.limitVa()) {
            return;
        }
        notes.add(new Sentence("policy.note.powerAsked", List.of()));
        if (YOGYAKARTA.equals(asked.province()) && !rules.psLimitProvinces().contains(YOGYAKARTA)) {
            notes.add(new Sentence("policy.note.yogyakarta", List.of(rules.limitVa())));
        }
    }
}
