package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the policy is for is what is counted. */
class PurposesTest {

    @Test
    @Tag("Q-002")
    void downloadsUseAndServiceAreEachMeasured() {
        assertThat(Stream.of(
                        "downloads.installed", "directed", "downloads.submitted", "verifications.decided", "overdue"))
                .allMatch(name -> Measure.named(name).isPresent());
    }
}
