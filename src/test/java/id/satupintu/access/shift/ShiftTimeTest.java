package id.satupintu.access.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("Q-079")
class ShiftTimeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void theHoursAreThoseOfTheSitesOwnClock() {
        assertThat(of("07:00", "15:00", SiteZone.WIB).startsAt()).isEqualTo(Instant.parse("2026-11-27T00:00:00Z"));
        assertThat(of("07:00", "15:00", SiteZone.WIT).startsAt()).isEqualTo(Instant.parse("2026-11-26T22:00:00Z"));
        assertThat(of("07:00", "15:00", SiteZone.WIT).day()).isEqualTo(FRIDAY);
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        ShiftTime night = of("22:00", "06:00", SiteZone.WITA);

        assertThat(night.day()).isEqualTo(FRIDAY);
        assertThat(night.endsAt()).isEqualTo(Instant.parse("2026-11-27T22:00:00Z"));
    }

    @Test
    void aShiftUntilMidnightEndsAsTheNextDayBegins() {
        assertThat(of("16:00", "00:00", SiteZone.WIB).endsAt()).isEqualTo(Instant.parse("2026-11-27T17:00:00Z"));
    }

    @Test
    void anEmptyOneAndOneLongerThanSixteenHoursAreRefused() {
        assertThatThrownBy(() -> of("07:00", "07:00", SiteZone.WIB)).hasMessage("until: empty");
        assertThatThrownBy(() -> of("07:00", "06:30", SiteZone.WIB)).hasMessage("until: long");
        assertThat(of("07:00", "23:00", SiteZone.WIB)).isNotNull();
    }

    private static ShiftTime of(String from, String until, SiteZone zone) {
        return ShiftTime.of(FRIDAY, LocalTime.parse(from), LocalTime.parse(until), zone);
    }
}
