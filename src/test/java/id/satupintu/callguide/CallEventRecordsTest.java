package id.satupintu.callguide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
import id.satupintu.testing.OneAtATime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.modulith.events.core.EventSerializer;

@SpringBootTest
@ResourceLock(providers = OneAtATime.class)
class CallEventRecordsTest {

    private static final UUID ID = UUID.fromString("0199a0de-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-20T03:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    EventSerializer registry;

    static Stream<Object> events() {
        return Stream.of(
                new CallRecorded(
                        ID,
                        1,
                        AT,
                        AT,
                        "JKT",
                        "WIB",
                        DAY,
                        null,
                        ID,
                        "PHONE",
                        true,
                        false,
                        false,
                        "2022-03-01-niaga",
                        AT),
                request(null, "NO_PHONE,VVIP"),
                request("YES", ""),
                new CallbackPromised(ID, ID, null, ID, "JKT", "WIB", "JKT-A", AT, AT, false),
                new CallbackClosed(ID, "REACHED", AT));
    }

    private static RequestRecorded request(String installed, String exceptions) {
        return new RequestRecorded(
                ID,
                2,
                ID,
                AT,
                "JKT",
                "WIB",
                DAY,
                "JAYA",
                "JKT-A",
                ID,
                "PD",
                "PLN_MOBILE",
                "Q-040",
                exceptions.isEmpty() ? null : "NO_PHONE",
                exceptions,
                null,
                "DIRECTED",
                true,
                "ALREADY",
                null,
                installed,
                true,
                false,
                false,
                false,
                null,
                "2022-03-01-niaga",
                false,
                AT);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theRegistryReadsBackWhatItWrote(Object event) {
        Object written = registry.serialize(event);

        assertThat(registry.<Object>deserialize(written, (Class<Object>) event.getClass()))
                .isEqualTo(event);
        assertThat(written.toString()).hasSizeLessThan(4000);
    }
}
