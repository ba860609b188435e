package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.BothDatabases;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.modulith.events.core.EventSerializer;

@SpringBootTest
@BothDatabases
class EventRecordsTest {

    private static final UUID ID = UUID.fromString("0199a0de-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-20T03:00:00.123456Z");

    @Autowired
    EventSerializer registry;

    static Stream<Object> events() {
        return Stream.of(
                new VerificationHandedOver(
                        ID, ID, null, "JKT", "WIB", "JKT-A", ID, "PD", 1, ID, "2022-03-01-niaga", true, AT),
                new VerificationRelayed(ID, null, ID, AT, AT),
                new VerificationWithdrawn(
                        ID, 3, ID, ID, null, "WIB", null, ID, "PD", 1, null, AT, "2022-03-01-niaga", true, AT),
                new VerificationSlow(ID, ID, ID, AT),
                new VerificationReversed(
                        ID,
                        8,
                        ID,
                        null,
                        null,
                        "WIB",
                        "JKT-A",
                        ID,
                        "PD",
                        1,
                        ID,
                        "REJECTED",
                        ID,
                        ID,
                        "RECALLED",
                        AT,
                        AT,
                        AT,
                        "2022-03-01-niaga",
                        false),
                new CallerGone(ID, ID, ID, "WIT", true, AT),
                new VerificationDecided(
                        ID,
                        7,
                        ID,
                        null,
                        "JKT",
                        "WIB",
                        "JKT-A",
                        ID,
                        ID,
                        "PD",
                        2,
                        ID,
                        "REJECTED",
                        "NAME,PHONE",
                        "NO_MATCH",
                        AT,
                        AT,
                        AT,
                        AT,
                        42,
                        false,
                        "2022-03-01-niaga",
                        false));
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
