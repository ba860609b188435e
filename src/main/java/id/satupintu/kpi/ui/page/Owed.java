package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Measure;
import id.satupintu.kpi.ui.panel.Figure;

/** Callbacks that are owed now, as numbers by themselves. */
final class Owed {

    private Owed() {}

    static Figure figure(Reader reader, Measure measure, long count, String basis) {
        Figure plain = reader.words().figure(measure, count, basis);
        String title = reader.text("kpi.figure.callback", reader.words().name(measure));
        return new Figure(title, plain.value(), plain.basis(), plain.known(), plain.drill(), plain.amount());
    }
}
