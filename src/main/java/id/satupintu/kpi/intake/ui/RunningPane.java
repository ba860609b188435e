package id.satupintu.kpi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.intake.Taking.Stand;
import id.satupintu.shell.KeyHint;

/** How far an import or a preview is, and the button that stops it. */
final class RunningPane extends Div {

    private static final long serialVersionUID = 1L;

    private final Numbers numbers = new Numbers(getLocale());
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Span leave = new Span(getTranslation("kpi.intake.leave"));

    RunningPane(Runnable stopped) {
        addClassNames("stack", "kpi-intake-running");
        bar.getElement().setAttribute("aria-label", getTranslation("kpi.intake.progress"));
        words.addClassName("num");
        leave.addClassName("muted");
        Button stop = new Button(getTranslation("kpi.intake.stop"), click -> stopped.run());
        stop.setSuffixComponent(new KeyHint("Esc"));
        Div line = new Div(words, stop, leave);
        line.addClassName("row");
        add(bar, line);
        setVisible(false);
    }

    /** @param real false for a preview, which ends when the screen is left */
    void show(Stand stand, boolean real) {
        setVisible(!stand.over());
        leave.setVisible(real);
        if (!stand.over()) {
            bar.setValue(stand.of() == 0 ? 0 : Math.min(1.0, (double) stand.done() / stand.of()));
            words.setText(getTranslation(
                    "kpi.intake.phase." + stand.phase(), numbers.count(stand.done()), numbers.count(stand.of())));
        }
    }
}
