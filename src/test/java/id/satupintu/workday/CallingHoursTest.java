package id.satupintu.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-26")
class CallingHoursTest {

    private static final Instant NOON_IN_JAKARTA = Instant.parse("2026-11-22T05:00:00Z");

    @Test
    void theyOpenAtEightAndCloseAtEightOfTheCustomersOwnTime() {
        assertThat(CallingHours.USUAL.open(at("00:59:59"), SiteZone.WIB)).isFalse();
        assertThat(CallingHours.USUAL.open(at("01:00:00"), SiteZone.WIB)).isTrue();
        assertThat(CallingHours.USUAL.open(at("12:59:59"), SiteZone.WIB)).isTrue();
        assertThat(CallingHours.USUAL.open(at("13:00:00"), SiteZone.WIB)).isFalse();
        assertThat(CallingHours.USUAL.open(at("12:30:00"), SiteZone.WITA)).isFalse();
    }

    @Test
    void aPromiseAtNoonForADayLaterIsDueAtNoon() {
        assertThat(CallingHours.USUAL.promise(NOON_IN_JAKARTA, Duration.ofHours(24), SiteZone.WIB))
                .isEqualTo(NOON_IN_JAKARTA.plus(Duration.ofHours(24)));
    }

    @Test
    void aPromiseThatFallsIntoTheNightIsDueWhenTheNextDayOpens() {
        assertThat(CallingHours.USUAL.promise(NOON_IN_JAKARTA, Duration.ofHours(10), SiteZone.WIB))
                .isEqualTo(Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(CallingHours.USUAL.promise(NOON_IN_JAKARTA, Duration.ofHours(15), SiteZone.WIB))
                .isEqualTo(Instant.parse("2026-11-23T01:00:00Z"));
    }

    @Test
    void workingHoursStandStillOverNight() {
        Instant sevenInTheEvening = at("12:00:00");

        assertThat(CallingHours.USUAL.after(sevenInTheEvening, Duration.ofHours(2), SiteZone.WIB))
                .isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(CallingHours.USUAL.after(sevenInTheEvening, Duration.ofHours(13), SiteZone.WIB))
                .isEqualTo(Instant.parse("2026-11-23T13:00:00Z"));
    }

    @Test
    void workingHoursThatBeginAtNightBeginInTheMorning() {
        assertThat(CallingHours.USUAL.after(at("16:00:00"), Duration.ofMinutes(30), SiteZone.WIB))
                .isEqualTo(Instant.parse("2026-11-23T01:30:00Z"));
    }

    @Test
    void aCentreSetsItsOwnAndOnesThatAreNoneLeaveTheUsual() {
        CallingHours office = new CallingHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

        assertThat(office.open(at("01:30:00"), SiteZone.WIB)).isFalse();
        assertThat(office.next(at("10:00:00"), SiteZone.WIB)).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(new CallingHours(LocalTime.of(20, 0), LocalTime.of(8, 0))).isEqualTo(CallingHours.USUAL);
        assertThat(new CallingHours(LocalTime.NOON, LocalTime.NOON)).isEqualTo(CallingHours.USUAL);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-22T" + time + "Z");
    }
}
