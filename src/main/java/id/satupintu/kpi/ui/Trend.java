package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiReport;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the redirection rate went, by hour or by day, beside the number of requests that it speaks of. */
final class Trend extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Chart chart;

    Trend(BiConsumer<Measure, String> open) {
        addClassNames("panel", "kpi-trend");
        chart = new Chart((series, key) -> open.accept(Measure.ELIGIBLE, key));
        Paragraph note = new Paragraph(getTranslation("kpi.trend.note"));
        note.addClassNames("muted", "small");
        add(title, chart, note);
    }

    void show(KpiReport report, Look look, Numbers numbers) {
        String words = getTranslation("kpi.trend." + look.grain().code());
        title.setText(words);
        List<String> keys = keys(look);
        Map<String, KpiRow> rows =
                report.rows().stream().collect(Collectors.toMap(row -> String.valueOf(row.key()), row -> row));
        chart.show(
                words,
                keys.stream().map(key -> category(key, numbers)).toList(),
                keys,
                List.of(
                        series(Measure.DIRECTED, "line", false, keys, rows, KpiRow::redirectionRate),
                        series(Measure.ELIGIBLE, "bar", true, keys, rows, KpiRow::eligible)));
    }

    private Chart.Series series(
            Measure measure,
            String kind,
            boolean count,
            List<String> keys,
            Map<String, KpiRow> rows,
            Function<KpiRow, @Nullable Number> value) {
        List<@Nullable Number> values = keys.stream()
                .map(rows::get)
                .<@Nullable Number>map(row -> row == null ? (count ? (Number) 0L : null) : value.apply(row))
                .toList();
        String name = getTranslation("kpi.trend.series." + measure.path());
        return new Chart.Series(name, kind, count ? "number" : "percent", count, values);
    }

    /** Every hour or day of the period, whether anything happened in it or not. */
    private static List<String> keys(Look look) {
        return look.grain() == Grain.HOUR
                ? IntStream.range(0, 24)
                        .mapToObj(hour -> "%sT%02d".formatted(look.from(), hour))
                        .toList()
                : Stream.iterate(look.from(), day -> !day.isAfter(look.to()), day -> day.plusDays(1))
                        .map(LocalDate::toString)
                        .toList();
    }

    private static String category(String key, Numbers numbers) {
        return key.contains("T") ? key.substring(11) + ":00" : numbers.shortDay(LocalDate.parse(key));
    }
}
