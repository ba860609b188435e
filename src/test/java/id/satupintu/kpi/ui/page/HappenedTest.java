package id.satupintu.kpi.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Remark;
import id.satupintu.kpi.Remark.Kind;
import id.satupintu.kpi.ui.panel.Mark;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What happened meanwhile")
class HappenedTest {

    private static final LocalDate DAY = Given.DAY;
    private static final Remark EDITION = new Remark(Kind.EDITION, "POL-3", null, SiteZone.WIB.startOf(DAY), null);

    private final Happened happened = new Happened(Given.WORDS, SiteZone.WIB);

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
        Remark outage = new Remark(Kind.OUTAGE, "", "JKT", since, since.plus(Duration.ofHours(2)));

        Mark mark = along(Grain.HOUR, List.of(outage)).getFirst();

        assertThat(List.of(mark.at(), String.valueOf(mark.to()))).containsExactly("2026-11-20T10", "2026-11-20T12");
        assertThat(mark.text()).contains("10:10", "12:10", "WIB", "JKT");
    }

    @Test
    void isMovedByTheClockThatIsShown() {
        Remark late = new Remark(Kind.EDITION, "POL-3", null, Instant.parse("2026-11-20T16:30:00Z"), null);
        Happened east = new Happened(Given.WORDS, SiteZone.WIT);
        var axis = Given.frame(DAY, DAY.plusDays(1), Grain.DAY).axis(Given.WORDS.numbers());

        assertThat(east.along(Grain.DAY, axis, List.of(late)).getFirst().at()).isEqualTo("2026-11-21");
    }

    @Test
    void hasALetterEachAndNoneOutsideOfTheAxis() {
        Remark before = new Remark(Kind.EDITION, "POL-1", null, SiteZone.WIB.startOf(DAY.minusDays(3)), null);
        List<Remark> many = IntStream.range(0, 40).mapToObj(at -> EDITION).toList();

        assertThat(along(Grain.DAY, List.of(before, EDITION, EDITION)).stream().map(Mark::letter))
                .containsExactly("A", "B");
        assertThat(along(Grain.DAY, many)).as("as many as there are letters").hasSize(26);
    }

    private String at(Grain grain) {
        return along(grain, List.of(EDITION)).getFirst().at();
    }

    private List<Mark> along(Grain grain, List<Remark> remarks) {
        return happened.along(grain, Given.frame(DAY, DAY, grain).axis(Given.WORDS.numbers()), remarks);
    }
}
