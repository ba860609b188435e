package id.satupintu.kpi.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Remark;
import id.satupintu.kpi.Remark.Kind;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What happened meanwhile")
class HappenedTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Remark EDITION = edition("POL-3", DAY);

    private final Happened happened = new Happened(new Numbers(Locale.of("id", "ID")), HappenedTest::said);

    @Test
    void standsAtItsDayAtItsHourAndAtItsMonth() {
        assertThat(at(Grain.DAY)).isEqualTo("2026-11-20");
        assertThat(at(Grain.HOUR)).isEqualTo("2026-11-20T00");
        assertThat(at(Grain.MONTH)).isEqualTo("2026-11");
    }

    @Test
    @DisplayName("lasts from where it began to where it ended, and says where it was")
    void outage() {
        Instant since = Instant.parse("2026-11-20T03:10:00Z");
        Remark outage = outage("JKT", SiteZone.WIB, since, Duration.ofHours(2));

        Mark mark = along(Grain.HOUR, List.of(outage)).getFirst();

        assertThat(List.of(mark.at(), String.valueOf(mark.to()))).containsExactly("2026-11-20T10", "2026-11-20T12");
        assertThat(mark.text()).contains("10:10", "12:10", "WIB", "JKT");
    }

    @Test
    @DisplayName("stands where its own site's clock puts it, and is told by that clock, so that both name one hour")
    void siteLocal() {
        Instant halfPastTenUtc = Instant.parse("2026-11-20T10:30:00Z");
        Remark east = outage("JYP", SiteZone.WIT, halfPastTenUtc, Duration.ofHours(1));

        Mark mark = along(Grain.HOUR, List.of(east)).getFirst();

        assertThat(List.of(mark.at(), String.valueOf(mark.to()))).containsExactly("2026-11-20T19", "2026-11-20T20");
        assertThat(mark.text()).contains("19:30", "20:30", "WIT", "JYP");
    }

    @Test
    @DisplayName("stands at the beginning of the axis where it began before, and nowhere where it was over by then")
    void began() {
        Instant midnight = SiteZone.WIB.startOf(DAY);
        Remark running = outage("JKT", SiteZone.WIB, midnight.minusSeconds(7200), Duration.ofHours(3));
        Remark over = outage("JKT", SiteZone.WIB, midnight.minusSeconds(7200), Duration.ofHours(2));
        Remark lasting = outage("JKT", SiteZone.WIB, midnight.minusSeconds(7200), Duration.ofDays(3));

        List<Mark> marks = along(Grain.HOUR, List.of(running, over, lasting));

        assertThat(marks.stream().map(mark -> mark.at() + " " + mark.to()))
                .containsExactly("2026-11-20T00 2026-11-20T01", "2026-11-20T00 2026-11-20T23");
    }

    @Test
    void hasALetterEachAndNoneOutsideOfTheAxis() {
        assertThat(along(Grain.DAY, List.of(edition("POL-1", DAY.minusDays(3)), EDITION, EDITION)).stream()
                        .map(Mark::letter))
                .containsExactly("A", "B");
    }

    @Test
    @DisplayName("has letters for 26, editions of the policy first, and a last line for how many more there were")
    void more() {
        Instant morning = SiteZone.WIB.startOf(DAY).plusSeconds(8 * 3600);
        List<Remark> outages = IntStream.range(0, 40)
                .mapToObj(at -> outage("JKT", SiteZone.WIB, morning.minusSeconds(60L * at), Duration.ofHours(1)))
                .toList();
        List<Remark> remarks =
                Stream.concat(outages.stream(), Stream.of(EDITION)).toList();

        List<Mark> marks = along(Grain.DAY, remarks);

        assertThat(marks).hasSize(27);
        assertThat(marks.getFirst().text()).contains("kpi.remark.edition", "POL-3");
        assertThat(marks.get(25).letter()).isEqualTo("Z");
        assertThat(marks.getLast()).isEqualTo(new Mark("", null, "…", "kpi.remark.more[15]"));
    }

    @Test
    @DisplayName("has fewer letters where there is less room, and still says how many more there were")
    void onTheWall() {
        List<Mark> marks = new Happened(happened.numbers(), happened.texts(), 1)
                .along(Grain.DAY, List.of("" + DAY), List.of(EDITION, EDITION, EDITION));

        assertThat(marks.stream().map(Mark::letter)).containsExactly("A", "…");
        assertThat(marks.getLast().text()).isEqualTo("kpi.remark.more[2]");
    }

    private static Remark edition(String id, LocalDate day) {
        return new Remark(Kind.EDITION, id, null, SiteZone.WIB, SiteZone.WIB.startOf(day), null);
    }

    private static Remark outage(String site, SiteZone zone, Instant since, Duration length) {
        return new Remark(Kind.OUTAGE, "", site, zone, since, since.plus(length));
    }

    private String at(Grain grain) {
        return along(grain, List.of(EDITION)).getFirst().at();
    }

    private List<Mark> along(Grain grain, List<Remark> remarks) {
        List<String> axis = switch (grain) {
            case HOUR ->
                IntStream.range(0, 24)
                        .mapToObj(hour -> "%sT%02d".formatted(DAY, hour))
                        .toList();
            case MONTH -> List.of("2026-11");
            default -> List.of("" + DAY);
        };
        return happened.along(grain, axis, remarks);
    }

    private static String said(String key, Object... arguments) {
        return key + Arrays.toString(arguments);
    }
}
