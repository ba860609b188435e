package id.satupintu.kpi.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Role;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.DutyDesk;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.PauseReason;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
@DisplayName("The live numbers for a monitor")
class LiveMetricsTest {

    private static final String SITE = "MKS";

    @Autowired
    DutyDesk duties;

    @Autowired
    FloorReading reading;

    private final MeterRegistry before = new SimpleMeterRegistry();
    private final MeterRegistry after = new SimpleMeterRegistry();

    @BeforeEach
    void read() {
        new LiveMetrics(before, reading).begin();
    }

    @Test
    void sayOfEachSiteHowManyTeamLeadersAreFreeAndHowManyPause() {
        arrive(Availability.FREE);
        arrive(Availability.PAUSE);
        new LiveMetrics(after, reading).begin();

        assertThat(leaders(after, "free") - leaders(before, "free")).isEqualTo(1);
        assertThat(leaders(after, "pause") - leaders(before, "pause")).isEqualTo(1);
        assertThat(leaders(after, "busy") - leaders(before, "busy")).isZero();
    }

    @Test
    void haveAGaugeForEachSiteAndAreZeroWhereNobodyWaits() {
        assertThat(before.find("satupintu.verification.waiting")
                        .tag("site", SITE)
                        .gauge())
                .isNotNull()
                .extracting(Gauge::value)
                .isNotEqualTo(Double.NaN);
        assertThat(before.find("satupintu.events.outstanding").gauge()).isNotNull();
    }

    @Test
    void tellOfHowManyEachIndicatorOfTodayTells() {
        assertThat(before.find("satupintu.today.n").gauges())
                .hasSameSizeAs(before.find("satupintu.today").gauges())
                .isNotEmpty()
                .allMatch(gauge -> gauge.value() >= 0);
    }

    private void arrive(Availability chosen) {
        Somebody.as(Somebody.with(Role.TL, SITE + "-A", SITE), () -> {
            duties.arrive();
            duties.choose(chosen, chosen == Availability.PAUSE ? PauseReason.PRAYER : null);
            return true;
        });
    }

    private static double leaders(MeterRegistry registry, String state) {
        return registry.get("satupintu.leaders")
                .tag("site", SITE)
                .tag("state", state)
                .gauge()
                .value();
    }
}
