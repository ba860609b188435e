package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import java.util.List;
import java.util.Set;

/** How the redirection rate went, beside the number of requests that it speaks of. */
final class OverviewPage {

    private OverviewPage() {}

    static Content of(Reader reader) {
        KpiAnswers answers = reader.overTime(Set.of(Indicator.REDIRECTION), Set.of(Measure.ELIGIBLE));
        List<Series> series = List.of(
                reader.line(Indicator.REDIRECTION, answers),
                reader.bars(Measure.ELIGIBLE, answers).onTheRight());
        String title = reader.text("kpi.trend." + reader.frame().grain().code());
        return new Content(
                List.of(),
                List.of(reader.curve("redirection", title, Shape.LINE, series, reader.text("kpi.trend.note"))));
    }
}
