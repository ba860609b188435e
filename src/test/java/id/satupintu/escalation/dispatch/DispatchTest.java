package id.satupintu.escalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.workday.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A letter in the outbox: never lost, never in two hands, the same key at each attempt. */
@Tag("Q-014")
@Tag("Q-015")
class DispatchTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Dispatch dispatch = new Dispatch(new CaseId(Ids.next()), OutsideSystem.APKT, "{}", NOON);

    @Test
    @DisplayName("It is handed out once; while somebody carries it nobody else gets it")
    void once() {
        Letter letter = Objects.requireNonNull(dispatch.take(LEASE, NOON));

        assertThat(letter.key()).isEqualTo(dispatch.id());
        assertThat(letter.attempt()).isOne();
        assertThat(dispatch.take(LEASE, NOON.plusSeconds(29))).isNull();
    }

    @Test
    @DisplayName("A carrier who was killed loses it with the lease, and the next one carries the same key")
    void killed() {
        Letter first = Objects.requireNonNull(dispatch.take(LEASE, NOON));
        Letter second = Objects.requireNonNull(dispatch.take(LEASE, NOON.plusSeconds(31)));

        assertThat(second.key()).isEqualTo(first.key());
        assertThat(second.attempt()).isEqualTo(2);
    }

    @Test
    @DisplayName("After trouble it waits for its time, with the trouble told")
    void again() {
        dispatch.take(LEASE, NOON);
        dispatch.again("timeout", PAUSE, NOON);

        assertThat(dispatch.view().trouble()).isEqualTo("timeout");
        assertThat(dispatch.take(LEASE, NOON.plusSeconds(4))).isNull();
        assertThat(dispatch.take(LEASE, NOON.plusSeconds(5))).isNotNull();
    }

    @Test
    @DisplayName("Sent, it keeps nothing of the customer and is handed out no more")
    void sent() {
        dispatch.take(LEASE, NOON);
        dispatch.sent(NOON);

        assertThat(dispatch.body()).isEmpty();
        assertThat(dispatch.awaits()).isFalse();
        assertThat(dispatch.take(LEASE, NOON.plusSeconds(3_600))).isNull();
    }

    @Test
    @DisplayName("Refused, it rests until a person wants it tried at once, by what stands in the form then")
    void refused() {
        dispatch.take(LEASE, NOON);
        dispatch.refused("unit unknown", NOON);

        assertThat(dispatch.state()).isEqualTo(DispatchState.REFUSED);
        assertThat(dispatch.body()).isEqualTo("{}");
        assertThat(dispatch.take(LEASE, NOON.plusSeconds(3_600))).isNull();

        dispatch.atOnce("{\"unit\":\"JAYA\"}", NOON);
        assertThat(Objects.requireNonNull(dispatch.take(LEASE, NOON)).body()).contains("JAYA");
    }

    @Test
    @DisplayName("Never sent, it says what its case says by now; once tried, it says the same under the same key")
    void follows() {
        dispatch.follow("{\"serviceUnit\":\"ULP Menteng\"}", NOON);
        Letter first = Objects.requireNonNull(dispatch.take(LEASE, NOON));
        assertThat(first.body()).contains("ULP Menteng");

        dispatch.again("timeout", PAUSE, NOON);
        dispatch.follow("{}", NOON);
        assertThat(dispatch.body()).contains("ULP Menteng");
    }

    @Test
    @DisplayName(
            "Of a case that counts no longer it rests, keeps nothing of the customer, and goes again with its case")
    void cancelled() {
        dispatch.take(LEASE, NOON);
        assertThat(dispatch.underWay(NOON)).isTrue();
        assertThat(dispatch.underWay(NOON.plusSeconds(31))).isFalse();
        dispatch.cancelled(NOON);

        assertThat(dispatch.body()).isEmpty();
        assertThat(dispatch.take(LEASE, NOON.plusSeconds(3_600))).isNull();
        dispatch.follow("{\"case\":1}", NOON);
        assertThat(Objects.requireNonNull(dispatch.take(LEASE, NOON)).key()).isEqualTo(dispatch.id());
    }

    @Test
    @DisplayName("Typed by hand in the meantime, it is not sent any more")
    void byHand() {
        dispatch.byHand(NOON);

        assertThat(dispatch.take(LEASE, NOON.plusSeconds(60))).isNull();
        assertThat(dispatch.view().state()).isEqualTo(DispatchState.BY_HAND);
    }
}
