package id.satupintu.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SiteZoneTest {

    private static final Instant LATE = Instant.parse("2026-11-22T15:30:00Z");

    @Test
    void oneMomentFallsOnTwoDaysInTwoZones() {
        assertThat(SiteZone.WIB.dayOf(LATE)).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(SiteZone.WIT.dayOf(LATE)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void theHourIsThatOfTheSite() {
        assertThat(SiteZone.WIB.hourOf(LATE)).isEqualTo(22);
        assertThat(SiteZone.WITA.hourOf(LATE)).isEqualTo(23);
        assertThat(SiteZone.WIT.hourOf(LATE)).isZero();
    }

    @Test
    void aDayBeginsWhenItBeginsAtTheSite() {
        LocalDate day = LocalDate.of(2026, 11, 22);

        assertThat(SiteZone.WITA.startOf(day)).isEqualTo(Instant.parse("2026-11-21T16:00:00Z"));
        for (SiteZone zone : SiteZone.values()) {
            assertThat(zone.dayOf(zone.startOf(day))).isEqualTo(day);
            assertThat(zone.dayOf(zone.startOf(day).minusMillis(1))).isEqualTo(day.minusDays(1));
        }
    }
}
