package id.satupintu.integration.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The line to an outside system")
class LineTest {

    @ParameterizedTest
    @CsvSource({"1, 10000", "2, 20300", "3, 30900", "10, 253300"})
    @DisplayName("may take every try of twice the timeout, and the growing pauses between them")
    void longest(int tries, long millis) {
        assertThat(line("http://apkt/keluhan", tries).longest()).hasMillis(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "apkt", "/keluhan", "mailto:apkt"})
    @DisplayName("needs an address with a host")
    void address(String address) {
        assertThatThrownBy(() -> line(address, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Line line(String address, int tries) {
        Duration second = Duration.ofSeconds(1);
        return new Line(
                URI.create(address),
                "secret",
                Duration.ofSeconds(5),
                tries,
                Duration.ofMillis(300),
                second,
                second,
                10,
                second);
    }
}
