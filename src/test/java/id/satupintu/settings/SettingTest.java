package id.satupintu.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {

    private static final Setting<Duration> LEASE =
            Setting.duration("satupintu.verification.lease", "45s", "10s", "10m");

    @ParameterizedTest
    @CsvSource({
        "45s, 45s",
        "300s, 5m",
        "5m, 5m",
        "60m, 1h",
        "24h, 24h",
        "3d, 3d",
        "PT45S, 45s",
        "250ms, 250ms",
        "0s, 0ms"
    })
    @DisplayName("A length of time is written in its largest unit, days from three days on")
    void durations(String typed, String tidy) {
        Setting<Duration> any = Setting.duration("satupintu.a.b", "1s", "0s", "9999d");

        assertThat(any.tidy(" " + typed + " ")).isEqualTo(tidy);
        assertThat(any.form().read(tidy)).isEqualTo(any.form().read(typed));
    }

    @ParameterizedTest
    @CsvSource({"9s, too-small, 10s", "11m, too-large, 10m", "soon, malformed, soon", "'', malformed, ''"})
    @DisplayName("What lies outside its bounds or cannot be read is refused with the bound or the words typed")
    void refused(String typed, String reason, String detail) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> LEASE.tidy(typed))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .satisfies(refusal -> assertThat(refusal.detail()).isEqualTo(detail));
    }

    @Test
    @DisplayName("The command line may go beyond the bounds: who starts the house knows why")
    void boundsAreForTheScreen() {
        assertThat(LEASE.form().read("1s")).hasSeconds(1);
    }

    @Test
    @DisplayName("Each kind reads what it writes")
    void kinds() {
        assertThat(Setting.number("satupintu.a.b", 3, 1, 9).tidy(" 07 ")).isEqualTo("7");
        assertThat(Setting.decimal("satupintu.a.b", 0.5, 0, 1).tidy("0,25")).isEqualTo("0.25");
        assertThat(Setting.flag("satupintu.a.b", true).tidy("FALSE")).isEqualTo("false");
        assertThat(Setting.lines("satupintu.a.b", List.of()).tidy(" one\n\n  two "))
                .isEqualTo("one\ntwo");
        assertThat(Setting.choice("satupintu.a.b", DayOfWeek.MONDAY).tidy("friday"))
                .isEqualTo("FRIDAY");
        assertThat(Setting.time("satupintu.a.b", "08:00").tidy("20:30")).isEqualTo("20:30");
        assertThat(Setting.day("satupintu.a.b", "2022-03-01").tidy("2026-11-22"))
                .isEqualTo("2026-11-22");
        assertThat(Setting.text("satupintu.a.b", "x").tidy(" some words ")).isEqualTo("some words");
    }

    @Test
    @DisplayName("Codes are those on offer, each once")
    void codes() {
        Setting<List<String>> codes = Setting.codes("satupintu.a.b", List.of("33"), List.of("33", "34"));

        assertThat(codes.tidy("34, 33,34")).isEqualTo("34,33");
        assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> codes.tidy("97"));
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> Setting.number("satupintu.a.b", 1, 1, 2).tidy("one"));
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> Setting.decimal("satupintu.a.b", 1, 1, 2).tidy("NaN"));
    }

    @Test
    @DisplayName("The name says which room it belongs to and where its words stand")
    void names() {
        assertThat(LEASE.room()).isEqualTo("verification");
        assertThat(LEASE.key()).isEqualTo("verification.setting.lease");
        assertThat(Setting.text("satupintu.data", "").key()).isEqualTo("settings.setting.data");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Setting.flag("lease", true));
    }

    @Test
    @DisplayName("Without a house everything is at its standard")
    void standard() {
        assertThat(Settings.standard().of(LEASE)).hasSeconds(45);
    }
}
