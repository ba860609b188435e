package id.satupintu.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every combination of a few telling values of each fact, unknown among them. */
final class Questions {

    private static final int STEP_ABOVE_ALL = 250_000;

    private Questions() {}

    static Stream<RoutingQuestion> all() {
        return Stream.of(RoutingQuestion.unknown())
                .flatMap(unknownOr(RoutingDraft::niaga, true))
                .flatMap(unknownOr(RoutingDraft::transaction, Transaction.values()))
                .flatMap(unknownOr(RoutingDraft::idpel, "", Ask.IDPEL))
                .flatMap(unknownOr(RoutingDraft::powerNow, 1_300, 6_600, 12_000, 22_000))
                .flatMap(unknownOr(RoutingDraft::powerAsked, 450, 5_000, 6_600, 11_000, 12_000, 13_900, 22_000, 23_000))
                .flatMap(unknownOr(RoutingDraft::phaseNow, Phase.values()))
                .flatMap(unknownOr(RoutingDraft::phaseAsked, Phase.values()))
                .flatMap(unknownOr(RoutingDraft::province, "33", "32"))
                .flatMap(each(Questions::excepted, false, true));
    }

    /** The ways in which one fact of a question could turn out. */
    static List<RoutingQuestion> completedIn(Fact fact, RoutingQuestion asked) {
        var completed = switch (fact) {
            case NIAGA -> each(RoutingDraft::niaga, true, false);
            case TRANSACTION -> each(RoutingDraft::transaction, Transaction.values());
            case IDPEL -> each(RoutingDraft::idpel, "", Ask.IDPEL);
            case POWER_ASKED -> each(RoutingDraft::powerAsked, powers());
            case PHASE_ASKED -> each(RoutingDraft::phaseAsked, Phase.values());
            case PHASE_NOW -> each(RoutingDraft::phaseNow, Phase.values());
            case PROVINCE -> each(RoutingDraft::province, "33", "32");
        };
        return completed.apply(asked).map(Questions::settlePhase).toList();
    }

    /** The facts that a question leaves open, read off the question itself. */
    static List<Fact> open(RoutingQuestion asked) {
        List<Fact> open = new ArrayList<>();
        add(open, Fact.NIAGA, asked.niaga() == null && asked.transaction() == null);
        add(open, Fact.TRANSACTION, asked.transaction() == null);
        add(open, Fact.IDPEL, asked.idpel() == null);
        add(open, Fact.POWER_ASKED, asked.powerAsked() == null);
        add(open, Fact.PHASE_ASKED, asked.powerAsked() != null && asked.phaseAskedOrDerived() == null);
        add(open, Fact.PHASE_NOW, asked.phaseNowOrDerived() == null);
        add(open, Fact.PROVINCE, asked.province() == null);
        return open;
    }

    private static void add(List<Fact> open, Fact fact, boolean isOpen) {
        if (isOpen) {
            open.add(fact);
        }
    }

    /** The one power that is no step is above all of them; it can only be three-phase. */
    private static RoutingQuestion settlePhase(RoutingQuestion asked) {
        boolean above = asked.powerAsked() != null && asked.powerAsked() == STEP_ABOVE_ALL;
        return above && asked.phaseAsked() == null
                ? asked.draft().phaseAsked(Phase.THREE).question()
                : asked;
    }

    private static Integer[] powers() {
        Stream<Integer> steps = PowerStep.all().stream().map(PowerStep::va);
        return Stream.concat(steps, Stream.of(STEP_ABOVE_ALL)).toArray(Integer[]::new);
    }

    private static RoutingDraft excepted(RoutingDraft draft, boolean holds) {
        return holds ? draft.exceptions(ExceptionKind.NO_PHONE) : draft.exceptions(ExceptionKind.VVIP);
    }

    @SafeVarargs
    private static <T> Function<RoutingQuestion, Stream<RoutingQuestion>> each(
            BiFunction<RoutingDraft, T, RoutingDraft> set, T... values) {
        return asked ->
                Stream.of(values).map(value -> set.apply(asked.draft(), value).question());
    }

    @SafeVarargs
    private static <T> Function<RoutingQuestion, Stream<RoutingQuestion>> unknownOr(
            BiFunction<RoutingDraft, T, RoutingDraft> set, T... values) {
        var known = each(set, values);
        return asked -> Stream.concat(Stream.of(asked), known.apply(asked));
    }

    static List<RoutingQuestion> sample(int size) {
        List<RoutingQuestion> all = new ArrayList<>(all().toList());
        Collections.shuffle(all, new Random(20_220_301));
        return all.subList(0, size);
    }
}
