package id.satupintu.kpi.export;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAnswers.Line;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.Measure;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes a table of what the desk answered: a row for each key and one for the total, and beside each indicator its n and
 * the ends of its interval. The figures are those that were answered; nothing is worked out anew.
 *
 * @param siteName of a code, for the question
 * @param keyName of a row's key: a site's or a person's name; days and hours stay as they are
 */
public record AnswerSheet(Wording wording, UnaryOperator<String> siteName, UnaryOperator<String> keyName) {

    /**
     * @param title what the panel is called
     * @param indicators in the order of columns, at most all that were asked
     * @param measures in the order of columns
     * @param zone by whose clock the moment of reading is written
     */
    public Sheet of(
            String title,
            KpiAsk ask,
            KpiAnswers answers,
            List<Indicator> indicators,
            List<Measure> measures,
            ZoneId zone) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(wording.say("kpi.out.by." + ask.by().code())));
        measures.forEach(measure -> columns.add(Column.count(name("kpi.measure.", measure.path()))));
        indicators.forEach(indicator -> columns.addAll(columns(indicator)));
        Map<String, Line> lines = new LinkedHashMap<>(answers.rows());
        List<List<Cell>> rows = new ArrayList<>();
        lines.forEach((key, line) -> rows.add(row(keyOf(ask.by(), key), line, indicators, measures)));
        rows.add(row(wording.say("kpi.out.total"), answers.total(), indicators, measures));
        List<Noted> question =
                new ArrayList<>(new QuestionWords(wording, siteName).of(ask.from(), ask.to(), ask.filter()));
        question.add(new Noted(
                wording.say("kpi.out.by"), wording.say("kpi.out.by." + ask.by().code())));
        if (answers.fromFacts()) {
            question.add(new Noted(wording.say("kpi.out.facts"), wording.say("kpi.out.facts.single")));
        }
        return Sheet.of(title, question, answers.asOf(), zone, columns, rows)
                .defined(indicators.stream().map(this::definition).toList());
    }

    private String keyOf(Grain by, String key) {
        return switch (by) {
            case DAY, HOUR, MONTH -> key;
            default -> key.equals("NONE") ? wording.say("kpi.out.none") : keyName.apply(key);
        };
    }

    private List<Column> columns(Indicator indicator) {
        String name = name("kpi.indicator.", indicator.code());
        Column n = Column.count(name + " · " + wording.say("kpi.out.n"));
        return indicator.isRate()
                ? List.of(
                        Column.rate(name),
                        n,
                        Column.rate(name + " · " + wording.say("kpi.out.low")),
                        Column.rate(name + " · " + wording.say("kpi.out.high")))
                : bounded(indicator, name, List.of(Column.duration(name), n));
    }

    private List<Column> bounded(Indicator indicator, String name, List<Column> plain) {
        if (!indicator.boundedByWaiting()) {
            return plain;
        }
        Column least = Column.duration(name + " · " + wording.say("kpi.out.at-least"));
        Column waiting = Column.count(name + " · " + wording.say("kpi.out.waiting"));
        return Stream.concat(plain.stream(), Stream.of(least, waiting)).toList();
    }

    private List<Cell> row(String key, Line line, List<Indicator> indicators, List<Measure> measures) {
        Stream<Cell> counts =
                measures.stream().map(measure -> Cell.count(line.counts().getOrDefault(measure, 0L)));
        Stream<Cell> values = indicators.stream()
                .map(indicator -> Objects.requireNonNull(line.indicators().get(indicator)))
                .flatMap(answer -> cells(answer).stream());
        return Stream.concat(Stream.of(Cell.text(key)), Stream.concat(counts, values))
                .toList();
    }

    private List<Cell> cells(KpiAnswer answer) {
        String why = answer.told() != null ? "" : wording.say("kpi.out.state." + answer.why());
        Cell n = Cell.count(answer.n());
        return answer.indicator().isRate()
                ? List.of(Cell.rate(answer.value(), why), n, Cell.rate(answer.low(), ""), Cell.rate(answer.high(), ""))
                : bounded(answer, List.of(Cell.seconds(answer.told(), why), n));
    }

    private static List<Cell> bounded(KpiAnswer answer, List<Cell> plain) {
        if (!answer.indicator().boundedByWaiting()) {
            return plain;
        }
        KpiAnswer.AtLeast bound = answer.bound();
        Stream<Cell> cells = bound == null
                ? Stream.of(Cell.seconds(null, ""), Cell.count(0))
                : Stream.of(Cell.seconds(bound.seconds(), ""), Cell.count(bound.waiting()));
        return Stream.concat(plain.stream(), cells).toList();
    }

    private Noted definition(Indicator indicator) {
        String key = "kpi.indicator." + indicator.code();
        return new Noted(wording.say(key), wording.say(key + ".definition"));
    }

    private String name(String prefix, String code) {
        return wording.knows(prefix + code) ? wording.say(prefix + code) : code;
    }
}
