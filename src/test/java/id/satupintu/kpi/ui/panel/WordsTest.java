package id.satupintu.kpi.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswer.State;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.policy.RouteKind;
import id.satupintu.shell.Translations;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An answer in words")
class WordsTest {

    private static final Translations TEXTS = new Translations();
    private static final Drill DRILL = Drill.of(Indicator.APPROVAL);

    private final Words indonesian = in(Translations.INDONESIAN);

    @Test
    void tellsValueNumberAndIntervalInTheReadersLanguage() {
        KpiAnswer answer = new KpiAnswer(Indicator.APPROVAL, State.KNOWN, 0.8743, 4212, 0.864, 0.884, null);

        assertThat(indonesian.full(answer)).isEqualTo("87,4% · n 4.212 · 86,4%–88,4%");
        assertThat(in(Translations.ENGLISH).full(answer)).isEqualTo("87.4% · n 4,212 · 86.4%–88.4%");
    }

    @Test
    @DisplayName("of a length of time under n 20 is no more than of a rate")
    void fewTimes() {
        KpiAnswer nineteen = new KpiAnswer(Indicator.WAIT_P90, State.KNOWN, 93.0, 19, null, null, null);
        KpiAnswer twenty = new KpiAnswer(Indicator.WAIT_P90, State.KNOWN, 93.0, 20, null, null, null);

        assertThat(indonesian.point(nineteen, DRILL).value()).isNull();
        assertThat(indonesian.full(nineteen)).isEqualTo("terlalu sedikit · n 19");
        assertThat(indonesian.full(twenty)).isEqualTo("1:33 · n 20");
    }

    @Test
    @DisplayName("of a length of time says at least how long it is with those that still wait")
    void atLeast() {
        KpiAnswer known = new KpiAnswer(
                Indicator.TURNAROUND_P90, State.KNOWN, 93.0, 20, null, null, null, new KpiAnswer.AtLeast(130.0, 2));
        KpiAnswer none = new KpiAnswer(
                Indicator.TURNAROUND_P90, State.NOTHING, null, 0, null, null, null, new KpiAnswer.AtLeast(130.0, 20));
        KpiAnswer few = new KpiAnswer(
                Indicator.TURNAROUND_P90, State.NOTHING, null, 0, null, null, null, new KpiAnswer.AtLeast(130.0, 19));

        assertThat(indonesian.full(known)).isEqualTo("1:33 · n 20 · paling sedikit 2:10 bersama 2 yang masih menunggu");
        assertThat(in(Translations.ENGLISH).figure(known).basis())
                .isEqualTo("n 20 · at least 2:10 with the 2 still waiting");
        assertThat(indonesian.full(none)).contains("paling sedikit 2:10 bersama 20");
        assertThat(indonesian.full(few)).isEqualTo("–");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id-ID", "en"})
    @DisplayName("know every route and every way of installing by which calls are cut")
    void keys(String language) {
        Set<String> known = TEXTS.all(Locale.forLanguageTag(language)).keySet();

        assertThat(Stream.of(RouteKind.values()).map(route -> "kpi.key.route." + route.name()))
                .allMatch(known::contains);
        assertThat(Stream.of(
                                "route.MIXED",
                                "route.NONE",
                                "choice.NOW",
                                "choice.ALONE",
                                "choice.DECLINED",
                                "choice.NONE")
                        .map(key -> "kpi.key." + key))
                .allMatch(known::contains);
    }

    @Test
    @DisplayName("tells of how many it speaks as a number too, also where there are too few")
    void number() {
        KpiAnswer few = new KpiAnswer(Indicator.APPROVAL, State.TOO_FEW, null, 7, null, null, null);
        KpiAnswer known = new KpiAnswer(Indicator.APPROVAL, State.KNOWN, 0.5, 20, 0.3, 0.7, null);

        assertThat(indonesian.point(few, DRILL).n()).isEqualTo(7);
        assertThat(indonesian.point(known, DRILL).n()).isEqualTo(20);
        assertThat(indonesian.point(12, DRILL).n()).as("a count is its own n").isNull();
    }

    @Test
    @DisplayName("without a source is never nought, and opens nothing")
    void noSource() {
        KpiAnswer answer = new KpiAnswer(Indicator.LEAK, State.NO_SOURCE, null, 0, null, null, null);

        assertThat(indonesian.full(answer)).containsOnlyOnce("anpa sumber").contains("AP2T");
        assertThat(indonesian.point(answer, DRILL)).isEqualTo(Point.of(null, indonesian.full(answer), null));
        assertThat(indonesian.figure(answer).known()).isFalse();
    }

    @Test
    void opensWhatItSpeaksOfAlsoWhereThereAreTooFew() {
        KpiAnswer few = new KpiAnswer(Indicator.APPROVAL, State.TOO_FEW, null, 7, null, null, null);

        assertThat(indonesian.point(few, DRILL).drill()).isEqualTo(DRILL);
        assertThat(indonesian.point(0, DRILL).drill()).isNull();
        assertThat(indonesian.point(null, DRILL)).isEqualTo(Point.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryIndicatorInBothLanguages(Indicator indicator) {
        Stream.of(Translations.INDONESIAN, Translations.ENGLISH)
                .forEach(language -> assertThat(in(language).name(indicator)).doesNotStartWith("kpi."));
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryMeasureInBothLanguages(Measure measure) {
        Stream.of(Translations.INDONESIAN, Translations.ENGLISH)
                .forEach(language -> assertThat(in(language).name(measure)).doesNotStartWith("kpi."));
    }

    private static Words in(Locale language) {
        return new Words(new Numbers(language), (key, arguments) -> TEXTS.getTranslation(key, language, arguments));
    }
}
