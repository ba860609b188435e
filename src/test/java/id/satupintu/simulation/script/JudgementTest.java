package id.satupintu.simulation.script;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.RejectReason;
import id.satupintu.simulation.Dice;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What simulated Team Leaders decide")
class JudgementTest {

    private static final CaseView FITTING = ACase.of("Hana Apsari Namira", "Apsari78", 1);
    private static final CaseView FOREIGN = ACase.of("Hana Apsari Namira", "Sagita98", 1);

    @Test
    @Tag("Q-073")
    void aFittingNameIsMostlyApprovedAndSometimesSomethingElseIsWrong() {
        assertThat(share(FITTING, Outcome.APPROVE)).isBetween(0.8, 0.92);
        assertThat(many(FITTING))
                .filteredOn(decision -> decision.outcome() == Outcome.REJECT)
                .allSatisfy(
                        decision -> assertThat(decision.reasons()).hasSize(1).doesNotContain(RejectReason.NAME));
    }

    @Test
    @Tag("Q-074")
    void aForeignNameIsRefusedForTheName() {
        assertThat(many(FOREIGN))
                .filteredOn(decision -> decision.reasons().equals(List.of(RejectReason.NAME)))
                .hasSizeGreaterThan(900);
    }

    @Test
    @Tag("A-29")
    void whoeverApprovesAgainstTheAdviceWritesANote() {
        assertThat(many(FOREIGN))
                .filteredOn(decision -> decision.outcome() == Outcome.APPROVE)
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision.note()).isNotBlank());
    }

    @Test
    void aSecondAttemptSucceedsMoreOften() {
        CaseView again = ACase.of("Hana Apsari Namira", "Apsari78", 2);
        assertThat(share(again, Outcome.APPROVE)).isGreaterThan(share(FITTING, Outcome.APPROVE));
    }

    @Test
    void aBadPhotoIsSeenAsOne() {
        assertThat(many(FITTING))
                .filteredOn(decision -> decision.reasons().contains(RejectReason.KTP_PHOTO))
                .isNotEmpty()
                .allMatch(decision -> !decision.observed().ktpPhoto());
    }

    @Test
    @Tag("A-29")
    void aTLWhoIsAlwaysWrongSaysTheOppositeAndStillWritesTheNoteThatItTakes() {
        Rates wrong = new Rates(1, 0, 0.8, 1, 0, 0);

        assertThat(many(FITTING, wrong))
                .allMatch(decision -> decision.outcome() == Outcome.REJECT)
                .allSatisfy(decision -> assertThat(decision.reasons()).isNotEmpty());
        assertThat(many(FOREIGN, wrong))
                .filteredOn(decision -> decision.outcome() == Outcome.APPROVE)
                .hasSizeGreaterThan(900)
                .allSatisfy(decision -> assertThat(decision.note()).isNotBlank());
    }

    private static double share(CaseView view, Outcome outcome) {
        return many(view).stream()
                        .filter(decision -> decision.outcome() == outcome)
                        .count()
                / 1_000.0;
    }

    private static List<Decision> many(CaseView view) {
        return many(view, Rates.USUAL);
    }

    private static List<Decision> many(CaseView view, Rates rates) {
        return IntStream.range(0, 1_000)
                .mapToObj(seed -> Judgement.of(view, Dice.of(seed, "judgement"), rates))
                .toList();
    }
}
