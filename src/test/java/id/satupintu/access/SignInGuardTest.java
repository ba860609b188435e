package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInGuardTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final String ADDRESS = "10.0.0.7";

    private final SignInGuard guard = new SignInGuard();

    @Test
    void twoTyposCostNothing() {
        fail(2);

        assertThat(waitAt(NOW)).isZero();
    }

    @Test
    void fromTheThirdOnTheWaitDoubles() {
        fail(3);
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofSeconds(5));
        fail(1);
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofSeconds(10));
        fail(1);
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void itNeverLastsLongerThanAQuarterOfAnHour() {
        fail(200);

        assertThat(waitAt(NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(waitAt(NOW.plus(Duration.ofMinutes(15)))).isZero();
    }

    @Test
    void somebodyElseAtAnotherAddressNeedNotWait() {
        fail(5);

        assertThat(Workday.at(NOW, () -> guard.wait("rani", "10.0.0.8"))).isZero();
        assertThat(Workday.at(NOW, () -> guard.wait("dimas", ADDRESS))).isZero();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        fail(5);
        guard.succeeded("rani", ADDRESS);

        assertThat(waitAt(NOW)).isZero();
    }

    private Duration waitAt(Instant moment) {
        return Workday.at(moment, () -> guard.wait("rani", ADDRESS));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            Workday.at(NOW, () -> guard.failed("rani", ADDRESS));
        }
    }
}
