package id.satupintu.verification.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.verification.coverage.Coverage.Verdict;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The TLs of a site")
class CoverageTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Test
    @DisplayName("suffice when each caller's minutes fit into theirs")
    void enough() {
        Coverage coverage = coverage(1, 3, FIVE_MINUTES, expected(5, 2));

        assertThat(coverage.needed()).isEqualTo(2);
        assertThat(coverage.verdict()).isEqualTo(Verdict.ENOUGH);
    }

    @Test
    @DisplayName("just suffice when the usual error would overrun them")
    void tight() {
        assertThat(coverage(1, 2, FIVE_MINUTES, expected(5, 2)).verdict()).isEqualTo(Verdict.TIGHT);
    }

    @Test
    @DisplayName("are too few when even the expected callers overrun them")
    void tooFew() {
        Coverage coverage = coverage(4, 2, FIVE_MINUTES, expected(5, 0));

        assertThat(coverage.needed()).isEqualTo(3);
        assertThat(coverage.verdict()).isEqualTo(Verdict.SHORT);
    }

    @Test
    @DisplayName("are not judged while there is too little history")
    void unknown() {
        assertThat(coverage(3, 1, FIVE_MINUTES, null).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(coverage(3, 1, null, expected(5, 1)).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    @DisplayName("are too few without any history when somebody waits and nobody is there")
    void nobodyThere() {
        assertThat(coverage(1, 0, null, null).verdict()).isEqualTo(Verdict.SHORT);
    }

    private static Expected expected(int callers, int error) {
        return new Expected(callers, error, 24, Basis.LAST_HOUR);
    }

    private static Coverage coverage(int waiting, int working, @Nullable Duration work, @Nullable Expected expected) {
        return new Coverage(waiting, working, working, work, expected);
    }
}
