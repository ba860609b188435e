package id.satupintu.kpi.alert;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.Usual;
import id.satupintu.shell.Translations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An alarm")
class BandTest {

    private static final Map<String, String> WORDS = new Translations().all(Translations.INDONESIAN);
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    @Test
    @DisplayName("above a limit is raised beyond it and over at the clearing value, and does not flutter between")
    void above() {
        assertThat(run(Band.above(300, 120), 100, 300, 301, 299, 121, 120, 250, 301))
                .containsExactly(false, false, true, true, true, false, false, true);
    }

    @Test
    void belowALimitIsTheSameTheOtherWayRound() {
        assertThat(run(Band.below(0.8, 0.85), 0.9, 0.8, 0.79, 0.84, 0.85, 0.82))
                .containsExactly(false, false, true, true, false, false);
    }

    @Test
    @DisplayName("on what is unusual is over a tenth of the band's width inside of it")
    void unusual() {
        Band band = Band.of(new Usual(0.80, 0.85, 0.90, 8));

        assertThat(run(band, 0.80, 0.79, 0.805, 0.81, 0.91, 0.895, 0.88))
                .containsExactly(false, true, true, false, true, true, false);
    }

    @Test
    void onABandWithoutWidthIsOverInsideOfIt() {
        assertThat(run(Band.of(new Usual(5, 5, 5, 8)), 5, 6, 5)).containsExactly(false, true, false);
    }

    @Test
    @DisplayName("tells each turn once, and keeps since when it stands")
    void turns() {
        Alert alert = Alert.fresh();
        alert.say(row(AlertKind.ABOVE, 300, 120), "manager", NOON);
        Band band = Band.above(300, 120);

        assertThat(alert.see(100, band, NOON)).isEmpty();
        assertThat(alert.see(400, band, NOON.plusSeconds(30))).hasValueSatisfying(event -> {
            assertThat(event.raised()).isTrue();
            assertThat(event.high()).isEqualTo(300);
        });
        assertThat(alert.see(500, band, NOON.plusSeconds(60))).isEmpty();
        assertThat(alert.row().raisedAt()).isEqualTo(NOON.plusSeconds(30));
        assertThat(alert.row().lastValue()).isEqualTo(500);
        assertThat(alert.see(0, band, NOON.plusSeconds(90)))
                .hasValueSatisfying(event -> assertThat(event.raised()).isFalse());
    }

    @Test
    @DisplayName("that watches something else begins quiet; another name or receiver moves nothing")
    void changed() {
        Alert alert = Alert.fresh();
        alert.say(row(AlertKind.ABOVE, 300, 120), "manager", NOON);
        alert.see(400, Band.above(300, 120), NOON);

        alert.say(row(AlertKind.ABOVE, 500, 120), "manager", NOON);
        assertThat(alert.row().raised()).isTrue();
        alert.say(row(AlertKind.BELOW, 10, 20), "manager", NOON);
        assertThat(alert.row().raised()).isFalse();
    }

    @Test
    void isMutedUntilAMoment() {
        Alert alert = Alert.fresh();
        alert.mute(NOON.plusSeconds(60));

        assertThat(alert.mutedAt(NOON)).isTrue();
        assertThat(alert.mutedAt(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void watchesWhatIsTrueNowAndIndicatorsThatAreToldAtOnce() {
        assertThat(Subject.all()).extracting(Subject::code).contains("live-oldest", "redirection", "turnaround-p90");
        assertThat(Subject.all())
                .extracting(Subject::code)
                .contains("count.calls")
                .doesNotHaveDuplicates();
        assertThat(Subject.all()).extracting(Subject::key).allMatch(WORDS::containsKey);
        assertThat(Subject.all())
                .filteredOn(subject -> !subject.hasUsual())
                .extracting(Subject::code)
                .containsExactly("live-waiting", "live-oldest", "live-tl-free");
        assertThat(Subject.named(Indicator.FCR.code())).isEmpty();
        assertThat(Subject.named("happiness")).isEmpty();
        assertThat(Subject.named("redirection").orElseThrow().unit()).isEqualTo(Unit.FRACTION);
    }

    private static AlertRow row(AlertKind kind, double limit, double clear) {
        return new AlertRow(null, "Tunggu", "live-oldest", kind, null, limit, clear, "", "", true, null, null, null);
    }

    private static List<Boolean> run(Band band, double... values) {
        boolean[] raised = {false};
        return java.util.Arrays.stream(values)
                .mapToObj(value -> {
                    raised[0] = band.raised(value, raised[0]);
                    return raised[0];
                })
                .toList();
    }
}
