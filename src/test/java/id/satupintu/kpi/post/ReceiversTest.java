package id.satupintu.kpi.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A receiver")
class ReceiversTest {

    private static final List<String> PLN = List.of("pln.co.id");

    @Test
    void mayStandAmongOthers() {
        assertThat(Receivers.of(" a@pln.co.id, b@pln.co.id;c@pln.co.id\n a@pln.co.id "))
                .containsExactly("a@pln.co.id", "b@pln.co.id", "c@pln.co.id");
        assertThat(Receivers.of(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "manajer",
                "@pln.co.id",
                "a@b",
                "a b@pln.co.id",
                "a@pln.co.id@x.id",
                "a@pln..id",
                "<a@pln.co.id>x"
            })
    void thatIsNoAddressIsRefused(String address) {
        assertThat(Receivers.isMail(address, List.of())).isFalse();
    }

    @Test
    void isOfAnAllowedDomainWhereSomeAreNamed() {
        assertThat(Receivers.isMail("a@PLN.co.id", PLN)).isTrue();
        assertThat(Receivers.isMail("a@gmail.com", PLN)).isFalse();
        assertThat(Receivers.isMail("a@evil-pln.co.id", PLN)).isFalse();
        assertThat(Receivers.isMail("a@gmail.com", List.of())).isTrue();
    }

    @ParameterizedTest
    @DisplayName("over the web has to be at a host that is listed")
    @CsvSource({
        "https://alarm.pln.co.id/x, true",
        "http://ALARM.pln.co.id:8443/x, true",
        "https://169.254.169.254/latest, false",
        "file:///etc/passwd, false",
        "https://alarm.pln.co.id@evil.id/, false",
        "https://user@alarm.pln.co.id/, false",
        "alarm.pln.co.id, false",
        "https://, false"
    })
    void webhook(String address, boolean allowed) {
        assertThat(Receivers.isWebhook(address, List.of("alarm.pln.co.id"))).isEqualTo(allowed);
        assertThat(Receivers.isWebhook(address, List.of())).isFalse();
    }

    @ParameterizedTest
    @DisplayName(
            "that cannot be reached is tried after half a minute, then after pauses twice as long, an hour at most")
    @CsvSource({"1, 30", "2, 60", "3, 120", "7, 1920", "8, 3600", "1000, 3600"})
    void pause(int tries, long seconds) {
        assertThat(Postman.pause(tries)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
