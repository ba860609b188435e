package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A number behind which a list stands")
class ListedTest {

    private static final List<Listed> ALL = Stream.concat(
                    Stream.<Listed>of(Measure.values()), Stream.<Listed>of(Indicator.values()))
            .toList();

    @Test
    void isFoundByItsNameAndNoOtherHasIt() {
        assertThat(ALL)
                .allSatisfy(number -> assertThat(Listed.named(number.path())).contains(number));
        assertThat(Listed.named("tidak-ada")).isEmpty();
    }

    @Test
    void speaksOfThisMomentOnlyWhereSomethingIsOwedOrWaits() {
        assertThat(ALL.stream().filter(Listed::isOwedNow))
                .containsExactlyInAnyOrder(Measure.OPEN, Measure.DUE, Measure.OVERDUE, Measure.WAITING);
    }

    @Test
    @DisplayName("of a rate is its whole, without what is taken from it; of a length of time what was timed")
    void indicators() {
        assertThat(Indicator.REDIRECTION.listed()).isEqualTo(Measure.ELIGIBLE.listed());
        assertThat(Indicator.FUNNEL_INSTALLED.listed())
                .startsWith(Measure.NOT_YET.listed())
                .contains("and not coalesce((" + Measure.INSTALLED_UNKNOWN.condition() + "), false)");
        assertThat(Indicator.WAIT_P90.listed()).contains("f.wait_ms is not null");
    }

    @Test
    @DisplayName("names what it divides and by what only where these are plain counts of the same days")
    void parts() {
        assertThat(Indicator.APPROVAL.part()).isEqualTo(Measure.APPROVED);
        assertThat(Indicator.APPROVAL.whole()).isEqualTo(Measure.DECIDED);
        assertThat(Indicator.FUNNEL_INSTALLED.whole()).isNull();
        assertThat(Indicator.FCR.part()).isNull();
        assertThat(Indicator.TURNAROUND_P50.part()).isNull();
    }
}
