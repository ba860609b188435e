package id.satupintu.simulation.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How TLs work")
class LeadingTest {

    @Test
    @DisplayName("makes looking at an account longer or shorter, and leaves it as it is unless somebody says otherwise")
    void pace() {
        Duration usually = Duration.ofSeconds(30);

        assertThat(Leading.USUAL.takes(usually)).isEqualTo(usually);
        assertThat(new Leading(2.5, 0).takes(usually)).isEqualTo(Duration.ofSeconds(75));
        assertThat(new Leading(0.2, 0).takes(usually)).isEqualTo(Duration.ofSeconds(6));
    }
}
