package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadyNoticeTest {

    @Test
    void itSaysWhereAndAfterHowLong() {
        assertThat(ReadyNotice.text(8080, Duration.ofMillis(7_240)))
                .isEqualTo("SatuPintu ready at http://127.0.0.1:8080 in 7.2 s");
    }
}
