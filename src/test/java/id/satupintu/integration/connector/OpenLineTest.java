package id.satupintu.integration.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.dispatch.Delivery;
import id.satupintu.escalation.dispatch.Letter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line to an outside system")
class OpenLineTest {

    private final Deque<Supplier<String>> answers = new ArrayDeque<>();
    private int tries;

    private final OpenLine line = new OpenLine(
            OutsideSystem.APKT,
            new Line(
                    URI.create("http://127.0.0.1/apkt"),
                    null,
                    Duration.ofSeconds(1),
                    3,
                    Duration.ofMillis(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    6,
                    Duration.ofSeconds(30)),
            letter -> {
                tries++;
                return answers.size() > 1
                        ? answers.poll().get()
                        : answers.getFirst().get();
            });

    @Test
    @DisplayName("brings the number back in the form in which the ledger keeps it")
    void number() {
        answers(() -> "k-1001");

        assertThat(line.send(letter(1))).isEqualTo(new Delivery.Done("K-1001"));
        assertThat(tries).isEqualTo(1);
    }

    @Test
    @DisplayName("tries three times before it is unsure")
    void retries() {
        answers(OpenLineTest::none, OpenLineTest::none, () -> "K-1001");
        assertThat(line.send(letter(1))).isEqualTo(new Delivery.Done("K-1001"));
        assertThat(tries).isEqualTo(3);
    }

    @Test
    @DisplayName("waits twice as long before each further attempt, up to a limit")
    void backsOff() {
        answers(OpenLineTest::none);

        assertThat(line.send(letter(1))).isEqualTo(new Delivery.Unsure("timeout", Duration.ofSeconds(10)));
        assertThat(line.send(letter(2))).isEqualTo(new Delivery.Unsure("timeout", Duration.ofSeconds(20)));
    }

    @Test
    @DisplayName("leaves the other side in peace once half of the tries have failed")
    void breaks() {
        answers(OpenLineTest::none);
        line.send(letter(1));
        line.send(letter(2));
        int before = tries;

        Delivery third = line.send(letter(3));

        assertThat(third).isEqualTo(new Delivery.Unsure("breaker-open", Duration.ofSeconds(30)));
        assertThat(tries).isEqualTo(before).isEqualTo(6);
    }

    @Test
    @DisplayName("does not ask again after a no, and does not count it against the other side")
    void refused() {
        answers(() -> {
            throw new SaidNo("status-422");
        });
        for (int number = 0; number < 10; number++) {
            assertThat(line.send(letter(1))).isEqualTo(new Delivery.Refused("status-422"));
        }
        assertThat(tries).isEqualTo(10);
    }

    @Test
    @DisplayName("takes nothing for a number that cannot be one")
    void noNumber() {
        answers(() -> "thank you");

        assertThat(line.send(letter(1))).isEqualTo(new Delivery.Refused("no-number"));
    }

    @Test
    @DisplayName("is not opened without an address, and keeps its token to itself")
    void noAddress() {
        assertThatThrownBy(() -> line("")).hasMessageContaining("needs an address");
        assertThatThrownBy(() -> line("apkt.pln.example")).hasMessageContaining("needs an address");
        assertThat(line("http://127.0.0.1/apkt").toString()).doesNotContain("secret");
    }

    private static Line line(String address) {
        Duration second = Duration.ofSeconds(1);
        return new Line(URI.create(address), "secret", second, 3, second, second, second, 10, second);
    }

    @SafeVarargs
    private void answers(Supplier<String>... one) {
        answers.addAll(Arrays.asList(one));
    }

    private static String none() {
        throw new NoAnswer("timeout");
    }

    private static Letter letter(int attempt) {
        return new Letter(OutsideSystem.APKT, new UUID(0, 1), "{}", attempt);
    }
}
