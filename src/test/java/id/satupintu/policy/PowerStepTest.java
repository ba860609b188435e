package id.satupintu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerStepTest {

    @Test
    @Tag("A-02")
    @DisplayName("There are 12 single-phase and 16 three-phase steps, and no power stands in both")
    void steps() {
        assertThat(PowerStep.all()).hasSize(28);
        assertThat(PowerStep.all())
                .filteredOn(step -> step.phase() == Phase.ONE)
                .hasSize(12);
        assertThat(PowerStep.all())
                .extracting(PowerStep::va)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "450, ONE",
        "2200, ONE",
        "3500, ONE",
        "3900, THREE",
        "10600, THREE",
        "11000, ONE",
        "22000, ONE",
        "23000, THREE",
        "197000, THREE"
    })
    @Tag("A-02")
    @DisplayName("The phase follows from the step")
    void phase(int va, Phase phase) {
        assertThat(PowerStep.phaseOf(va)).contains(phase);
    }

    @Test
    @DisplayName("A power that is no step has no phase, only neighbours")
    void neighbours() {
        assertThat(PowerStep.phaseOf(12_000)).isEmpty();
        assertThat(PowerStep.below(12_000, Phase.ONE)).map(PowerStep::va).contains(11_000);
        assertThat(PowerStep.above(12_000, Phase.ONE)).map(PowerStep::va).contains(13_900);
        assertThat(PowerStep.below(12_000, Phase.THREE)).map(PowerStep::va).contains(10_600);
        assertThat(PowerStep.below(450, Phase.ONE)).isEmpty();
        assertThat(PowerStep.above(22_000, Phase.ONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1300, 1x6 A", "11000, 1x50 A", "22000, 1x100 A", "3900, 3x6 A", "66000, 3x100 A", "197000, 3x300 A"})
    @DisplayName("Each step has the breaker of its phase")
    void breaker(int va, String breaker) {
        assertThat(PowerStep.of(va)).map(PowerStep::breaker).contains(breaker);
    }

    @Test
    @DisplayName("Each breaker carries the power of its step, within a tenth at 220 volts")
    void breakersFit() {
        assertThat(PowerStep.all()).allSatisfy(step -> {
            double carried = 220.0 * step.amperes() * step.phase().number();
            assertThat(step.va() / carried).isBetween(0.9, 1.1);
        });
    }

    @ParameterizedTest
    @CsvSource({"450, R1", "2200, R1", "3500, R2", "5500, R2", "6600, R3", "197000, R3"})
    @DisplayName("The household tariff follows from the power")
    void tariff(int va, Tariff tariff) {
        assertThat(Tariff.ofPower(va)).isEqualTo(tariff);
    }

    @Test
    @DisplayName("A phase is 1 or 3")
    void phases() {
        assertThat(Phase.of(1)).isEqualTo(Phase.ONE);
        assertThat(Phase.of(3)).isEqualTo(Phase.THREE);
        assertThatIllegalArgumentException().isThrownBy(() -> Phase.of(2));
    }
}
