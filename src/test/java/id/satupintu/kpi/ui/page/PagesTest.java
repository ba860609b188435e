package id.satupintu.kpi.ui.page;

import static id.satupintu.kpi.ui.page.Given.DAY;
import static id.satupintu.kpi.ui.page.Given.answers;
import static id.satupintu.kpi.ui.page.Given.frame;
import static id.satupintu.kpi.ui.page.Given.line;
import static id.satupintu.kpi.ui.page.Given.rate;
import static id.satupintu.kpi.ui.page.Given.standing;
import static id.satupintu.kpi.ui.page.Given.time;
import static id.satupintu.kpi.ui.page.Given.without;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswer.State;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.Refusing;
import id.satupintu.kpi.ui.panel.Category;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Point;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import id.satupintu.verification.CrewNow;
import id.satupintu.workday.SiteZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The pages of the dashboard")
class PagesTest {

    private static final String RANI = new UUID(0, 1).toString();
    private static final String BAGUS = new UUID(0, 2).toString();
    private static final String SARI = new UUID(0, 3).toString();

    private final Given given = new Given();

    @ParameterizedTest
    @EnumSource
    @DisplayName("say so where there is nothing, and fail at nothing")
    void empty(Page page) {
        Content content = new Pages(given, Given.WORDS, SiteZone.WIB).of(page, frame(DAY, DAY, Grain.HOUR), DAY);

        assertThat(content.panels()).isNotEmpty().allMatch(Panel::isEmpty);
        assertThat(content.panels().stream().map(Panel::id)).doesNotHaveDuplicates();
        assertThat(content.figures()).allMatch(figure -> figure.drill() == null);
    }

    @Test
    @DisplayName("draw a day's rate with its interval, and open exactly that day")
    void trend() {
        var answer = rate(Indicator.REDIRECTION, 0.9, 40);
        given.answer = ask -> answers(
                Map.of("2026-11-20", line(Map.of(Indicator.REDIRECTION, answer), Map.of(Measure.ELIGIBLE, 40L))),
                line(Map.of(Indicator.REDIRECTION, answer), Map.of(Measure.ELIGIBLE, 40L, Measure.DIRECTED, 36L)));

        Content content = TrendPage.of(given.reader(frame(DAY.minusDays(1), DAY, Grain.DAY)));
        Series series = content.panels().getFirst().series().getFirst();

        assertThat(series.points().getFirst().value()).isNull();
        assertThat(series.points().getLast())
                .isEqualTo(new Point(
                        0.9,
                        0.9 - 0.05,
                        0.9 + 0.05,
                        40L,
                        series.points().getLast().words(),
                        new Drill(Indicator.REDIRECTION, "2026-11-20", null, null),
                        null,
                        null));
        assertThat(content.figures().stream().map(Figure::value)).containsExactly("90,0%", "36", "40");
    }

    @Test
    @DisplayName("tell no 0 of what only another system sees, where it told nothing")
    void noSource() {
        KpiAnswer leak = without(Indicator.LEAK, KpiAnswer.State.NO_SOURCE, 0);
        given.answer = ask -> answers(
                Map.of("2026-11-20", line(Map.of(Indicator.LEAK, leak), Map.of(Measure.ELIGIBLE, 40L))),
                line(Map.of(Indicator.LEAK, leak), Map.of(Measure.ELIGIBLE, 40L)));
        Frame asked = new Frame(DAY, DAY, Grain.DAY, KpiFilter.NONE, null, Indicator.LEAK, Grain.CSO);

        assertThat(TrendPage.of(given.reader(asked)).figures().stream().map(Figure::value))
                .containsExactly("kpi.state.NO_SOURCE", "kpi.state.NO_SOURCE", "40");
    }

    @Test
    @DisplayName(
            "cut the times of calls by route and by guided or alone, and say so where that would read the facts of too many days")
    void calls() {
        KpiAnswer mean = time(Indicator.AHT_MEAN, 300, 40);
        given.answer = ask -> answers(
                Map.of(
                        ask.by() == Grain.ROUTE ? "PLN_MOBILE" : "NOW",
                        line(Map.of(Indicator.AHT_MEAN, mean), Map.of())),
                line(Map.of(Indicator.AHT_MEAN, mean), Map.of()));

        List<Panel> panels =
                TrendPage.of(given.reader(calls(DAY.minusDays(91)))).panels();

        assertThat(panels.reversed().stream().limit(2).map(Panel::shape)).containsOnly(Shape.ROWS);
        assertThat(panels.reversed().stream()
                        .limit(2)
                        .map(panel ->
                                panel.series().getFirst().points().getFirst().drill()))
                .containsExactly(
                        Drill.of(Indicator.AHT_MEAN, Grain.CHOICE, "NOW"),
                        Drill.of(Indicator.AHT_MEAN, Grain.ROUTE, "PLN_MOBILE"));

        Function<KpiAsk, KpiAnswers> answered = given.answer;
        given.answer = ask -> {
            if (ask.by() == Grain.CHOICE) {
                throw Refusing.tooWide();
            }
            return answered.apply(ask);
        };
        Panel wide =
                TrendPage.of(given.reader(calls(DAY.minusDays(92)))).panels().getLast();

        assertThat(wide.isEmpty()).isTrue();
        assertThat(wide.nothing()).isEqualTo("kpi.rows.wide");
    }

    private static Frame calls(LocalDate from) {
        return new Frame(from, DAY, Grain.DAY, KpiFilter.NONE, null, Indicator.AHT_MEAN, Grain.CSO);
    }

    @Test
    @DisplayName("lay the period to compare with under the days of this one")
    void compared() {
        given.answer = ask -> answers(
                Map.of(
                        ask.from().toString(),
                        line(
                                Map.of(
                                        Indicator.REDIRECTION,
                                        rate(Indicator.REDIRECTION, ask.from().equals(DAY) ? 0.9 : 0.6, 50)),
                                Map.of())),
                line(
                        Map.of(
                                Indicator.REDIRECTION,
                                rate(Indicator.REDIRECTION, ask.from().equals(DAY) ? 0.9 : 0.6, 50)),
                        Map.of()));
        Frame frame = new Frame(
                DAY, DAY.plusDays(1), Grain.DAY, KpiFilter.NONE, DAY.minusWeeks(1), Indicator.REDIRECTION, Grain.CSO);

        Content content = TrendPage.of(given.reader(frame));
        Series before = content.panels().getFirst().series().get(1);

        assertThat(before.dashed()).isTrue();
        assertThat(before.points().stream().map(Point::value)).containsExactly(0.6, null);
        assertThat(before.points()).as("opens nothing").allMatch(point -> point.drill() == null);
        Figure difference = content.figures().getLast();
        assertThat(difference.value()).isEqualTo("+kpi.difference.points[30,0]");
        assertThat(difference.basis()).isEqualTo("kpi.difference.clear");
    }

    @Test
    @DisplayName("call a difference chance where the intervals overlap, and none where one side has too few")
    void differences() {
        Reader reader = given.reader(
                new Frame(DAY, DAY, Grain.DAY, KpiFilter.NONE, DAY.minusDays(1), Indicator.APPROVAL, Grain.CSO));
        var now = rate(Indicator.APPROVAL, 0.80, 100);

        assertThat(Compared.figures(reader, now, rate(Indicator.APPROVAL, 0.78, 90))
                        .getLast()
                        .basis())
                .isEqualTo("kpi.difference.chance");
        assertThat(Compared.figures(reader, now, without(Indicator.APPROVAL, State.TOO_FEW, 7))
                        .getLast()
                        .known())
                .isFalse();
        assertThat(Compared.figures(
                                reader, Given.time(Indicator.WAIT_P50, 40, 30), Given.time(Indicator.WAIT_P50, 100, 30))
                        .getLast()
                        .value())
                .isEqualTo("−1:00");
    }

    @Test
    @DisplayName("judge no chance where days count in both periods, as in 28 days beside a week before")
    void sharedDays() {
        Reader shared = given.reader(new Frame(
                DAY.minusDays(6), DAY, Grain.DAY, KpiFilter.NONE, DAY.minusDays(12), Indicator.APPROVAL, Grain.CSO));
        Reader apart = given.reader(new Frame(
                DAY.minusDays(6), DAY, Grain.DAY, KpiFilter.NONE, DAY.minusDays(13), Indicator.APPROVAL, Grain.CSO));
        var now = rate(Indicator.APPROVAL, 0.80, 100);

        assertThat(Compared.figures(shared, now, now).getLast().basis()).isEqualTo("kpi.difference.shared");
        assertThat(Compared.figures(apart, now, now).getLast().basis()).isEqualTo("kpi.difference.chance");
    }

    @Test
    @DisplayName("compare people only from n 20 on, by name, between the limits of chance")
    void people() {
        given.answer = ask -> answers(
                Map.of(
                        SARI,
                        line(Map.of(Indicator.REDIRECTION, rate(Indicator.REDIRECTION, 0.5, 400)), Map.of()),
                        RANI,
                        line(Map.of(Indicator.REDIRECTION, rate(Indicator.REDIRECTION, 0.9, 40)), Map.of()),
                        BAGUS,
                        line(
                                Map.of(Indicator.REDIRECTION, without(Indicator.REDIRECTION, State.TOO_FEW, 19)),
                                Map.of()),
                        "NONE",
                        line(Map.of(Indicator.REDIRECTION, rate(Indicator.REDIRECTION, 0.1, 99)), Map.of())),
                line(Map.of(Indicator.REDIRECTION, rate(Indicator.REDIRECTION, 0.85, 558)), Map.of()));

        Content content = PeoplePage.of(given.reader(frame(DAY, DAY, Grain.DAY)));
        Panel plot = content.panels().getFirst();

        assertThat(plot.categories().stream().map(Category::key)).containsExactly(RANI, SARI);
        assertThat(plot.limits().at()).containsExactly(40L, 400L);
        assertThat(plot.limits().lines()).hasSize(5);
        assertThat(plot.series().getFirst().points().stream().map(Point::words))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("kpi.people.place.WITHIN"),
                        second -> assertThat(second).endsWith("kpi.people.place.VERY_LOW"));
        assertThat(plot.series().getFirst().points().getFirst().drill())
                .isEqualTo(Drill.of(Indicator.REDIRECTION, Grain.CSO, RANI));
        assertThat(content.figures().stream().map(Figure::value)).endsWith("2", "1");
    }

    @Test
    @DisplayName("put reasons the most frequent first, and count each attempt once in the cumulative line")
    void pareto() {
        KpiAnswers answers = answers(
                Map.of(),
                line(
                        Map.of(),
                        Map.of(
                                Measure.REJECTED, 40L,
                                Measure.REASON_NAME, 20L,
                                Measure.FIRST_REASON_NAME, 20L,
                                Measure.REASON_SELFIE, 30L,
                                Measure.FIRST_REASON_SELFIE, 20L)));

        Panel panel = new Pareto(given.reader(frame(DAY, DAY, Grain.DAY)), answers).panel();

        assertThat(panel.categories().stream().map(Category::key)).containsExactly("reasons.SELFIE", "reasons.NAME");
        assertThat(panel.series().getFirst().points().stream().map(Point::value))
                .containsExactly(30.0, 20.0);
        assertThat(panel.series().getLast().points().stream().map(Point::value)).containsExactly(0.5, 1.0);
        assertThat(panel.series().getFirst().points().stream().map(Point::words))
                .as("each reason with its share of all that were rejected")
                .containsExactly(
                        "kpi.funnel.step[30, 75,0%, kpi.measure.verifications.rejected]",
                        "kpi.funnel.step[20, 50,0%, kpi.measure.verifications.rejected]");
    }

    @Test
    @DisplayName("give no share of a reason where fewer than 20 were rejected")
    void fewRejected() {
        KpiAnswers answers = answers(
                Map.of(),
                line(
                        Map.of(),
                        Map.of(Measure.REJECTED, 19L, Measure.REASON_NAME, 19L, Measure.FIRST_REASON_NAME, 19L)));

        Panel panel = new Pareto(given.reader(frame(DAY, DAY, Grain.DAY)), answers).panel();

        assertThat(panel.series().getFirst().points().stream().map(Point::words))
                .containsExactly("19");
        assertThat(panel.undrawn()).containsExactly("kpi.pareto.sum");
    }

    @Test
    @DisplayName("tell the rate of each kind of exception beside its count, and none under n 20")
    void exceptionRates() {
        Map<Measure, Long> counts = Map.of(Measure.NO_PHONE, 12L, Measure.HELD_NO_PHONE, 15L, Measure.VVIP, 1L);
        var known = rate(Indicator.EXCEPTION_NO_PHONE, 0.1, 120);
        var few = without(Indicator.EXCEPTION_VVIP, State.TOO_FEW, 19);
        given.answer = ask -> answers(
                Map.of("2026-11-20", line(Map.of(), Map.of())),
                line(Map.of(Indicator.EXCEPTION_NO_PHONE, known, Indicator.EXCEPTION_VVIP, few), counts));

        List<Panel> panels =
                ExceptionsPage.of(given.reader(frame(DAY, DAY, Grain.DAY))).panels();
        Panel kinds = panels.get(1);
        Panel rates = panels.get(2);

        assertThat(kinds.series().getFirst().points().stream().map(Point::words))
                .containsExactly(
                        "12 · 10,0% · kpi.basis.interval[kpi.basis[120], 5,0%, 15,0%]",
                        "0", "1 · kpi.state.TOO_FEW · kpi.basis[19]", "0");
        assertThat(kinds.series().getLast().points().getFirst().words()).isEqualTo("15");
        assertThat(rates.series().getFirst().points().stream().map(Point::value))
                .containsExactly(0.1, null, null, null);
        assertThat(rates.series().getFirst().points().getFirst().drill())
                .isEqualTo(Drill.of(Indicator.EXCEPTION_NO_PHONE));
    }

    @Test
    @DisplayName("keep what is not known apart in the funnel and give no step's rate under n 20")
    void funnel() {
        given.answer = ask -> answers(
                Map.of("2026-11-20", line(Map.of(), Map.of())),
                line(Map.of(), Map.of(Measure.ASKED, 50L, Measure.NOT_YET, 19L, Measure.INSTALLED_UNKNOWN, 4L)));

        Panel funnel =
                FunnelPage.of(given.reader(frame(DAY, DAY, Grain.DAY))).panels().getFirst();
        Series series = funnel.series().getFirst();

        assertThat(IntStream.range(0, series.points().size())
                        .filter(at -> series.vague().get(at))
                        .mapToObj(at -> funnel.categories().get(at).key()))
                .containsExactly("downloads.installedUnknown");
        Map<String, String> words = IntStream.range(0, series.points().size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(
                        at -> funnel.categories().get(at).key(),
                        at -> series.points().get(at).words()));
        assertThat(words)
                .containsEntry("downloads.notYet", "kpi.funnel.step[19, 38,0%, kpi.measure.downloads.asked]")
                .containsEntry("downloads.installedUnknown", "4");
        assertThat(funnel.notes())
                .as("who stands in no branch is told, so that all adds up")
                .containsExactly("kpi.funnel.note", "kpi.funnel.rest[31, 19]");
    }

    @Test
    @DisplayName("tell of the floor what waits, the oldest, and who is free")
    void live() {
        given.floor.put("all", standing(3, 95.0, 5, 2));
        given.floor.put("DPS", standing(0, null, 0, 0));
        given.floor.put("JKT", standing(3, 95.0, 5, 2));
        given.crews.add(new CrewNow("JKT", 1, 2, 1));

        Content content = LivePage.of(given.reader(frame(DAY, DAY, Grain.HOUR)), DAY);
        Panel queue = content.panels().getFirst();

        assertThat(content.figures().stream().map(Figure::value)).containsExactly("3", "1:35", "1", "2", "5", "5");
        assertThat(queue.categories().stream().map(Category::label)).containsExactly("nama DPS", "nama JKT");
        assertThat(queue.series().getFirst().points().getLast().drill())
                .isEqualTo(Drill.of(Measure.WAITING, Grain.SITE, "JKT"));
        assertThat(queue.series().getLast().points().stream().map(Point::value)).containsExactly(0.0, 1.0);
    }

    @Test
    @DisplayName("draw the usual from days that worked, and leave an hour empty where fewer than four did")
    void usual() {
        given.answer = ask -> hour(ask.from() + "T09", 10);
        given.before = IntStream.rangeClosed(1, 8)
                .mapToObj(week -> week > 5
                        ? answers(Map.of(), line(Map.of(), Map.of()))
                        : hour(DAY.minusWeeks(week) + "T09", week))
                .toList();

        Panel calls = UsualPage.of(given.reader(frame(DAY, DAY, Grain.HOUR))).panels().stream()
                .filter(panel -> panel.id().equals("calls"))
                .findFirst()
                .orElseThrow();
        List<Point> usual = calls.series().getLast().points();

        assertThat(usual.get(9).value()).isEqualTo(3);
        assertThat(List.of(
                        Objects.requireNonNull(usual.get(9).low()),
                        Objects.requireNonNull(usual.get(9).high())))
                .containsExactly(1.0, 5.0);
        assertThat(usual.get(9).words()).contains("3", "5");
        assertThat(usual.get(10).value()).as("open, and nobody called").isZero();
        List<Point> today = calls.series().getFirst().points();
        assertThat(today.get(9).value()).isEqualTo(10);
        assertThat(today.get(23).value()).as("has not come yet").isNull();
    }

    @Test
    @DisplayName("say so when no rollup answers and single facts were read")
    void facts() {
        given.answer = ask -> new KpiAnswers(Given.NOW, true, Map.of(), line(Map.of(), Map.of()));

        Content content = new Pages(given, Given.WORDS, SiteZone.WIB).of(Page.PEOPLE, frame(DAY, DAY, Grain.DAY), DAY);

        assertThat(content.panels()).allMatch(panel -> panel.notes().contains("kpi.from-facts"));
    }

    private static KpiAnswers hour(String key, long calls) {
        Map<Measure, Long> counts = Map.of(Measure.CALLS, calls);
        return answers(Map.of(key, line(Map.of(), counts)), line(Map.of(), counts));
    }
}
