package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("Q-077")
class NikDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static NikDate of(String ddmmyy) {
        return NikDate.of("317101" + ddmmyy + "0003");
    }

    @Test
    void womenHaveFortyAddedToTheirDay() {
        assertThat(of("450390")).isEqualTo(new NikDate(5, 3, 90, Sex.F));
        assertThat(of("050390")).isEqualTo(new NikDate(5, 3, 90, Sex.M));
        assertThat(of("410190").day()).isEqualTo(1);
        assertThat(of("710190").day()).isEqualTo(31);
    }

    @Test
    void twoDigitsOfAYearLeaveTwoReadings() {
        assertThat(of("050390").readings()).containsExactly(LocalDate.of(2090, 3, 5), LocalDate.of(1990, 3, 5));
    }

    @Test
    void eachCenturysCalendarIsAsked() {
        assertThat(of("290200").readings()).containsExactly(LocalDate.of(2000, 2, 29));
        assertThat(of("290201").readings()).isEmpty();
        assertThat(of("290204").readings()).hasSize(2);
    }

    @Test
    void dayAndMonthCanBothBeWrong() {
        assertThat(of("001390").faults()).containsExactly(NikReason.DAY, NikReason.MONTH);
        assertThat(of("310490").faults()).containsExactly(NikReason.DATE_IMPOSSIBLE);
        assertThat(of("300490").faults()).isEmpty();
    }

    @Test
    void anAgeIsCountedInWholeYears() {
        assertThat(Age.of(LocalDate.of(2009, 11, 22), TODAY).mayHoldKtp()).isTrue();
        assertThat(Age.of(LocalDate.of(2009, 11, 23), TODAY).tooYoung()).isTrue();
        assertThat(Age.of(LocalDate.of(1926, 11, 22), TODAY).hundredOrMore()).isTrue();
        assertThat(Age.of(LocalDate.of(1926, 11, 23), TODAY).mayHoldKtp()).isTrue();
        assertThat(Age.of(LocalDate.of(2027, 1, 1), TODAY).tooYoung()).isTrue();
    }

    @Test
    void atMostOneReadingIsLikely() {
        for (int year = 0; year < 100; year++) {
            var date = new NikDate(15, 6, year, Sex.F);

            long fitting = date.readings().stream()
                    .filter(reading -> Age.of(reading, TODAY).mayHoldKtp())
                    .count();

            assertThat(fitting).isLessThanOrEqualTo(1);
            assertThat(date.likely(TODAY).isPresent()).isEqualTo(fitting == 1);
        }
    }
}
