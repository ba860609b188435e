package id.satupintu.callguide.replay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.satupintu.callguide.replay.ReplayProgress;
import id.satupintu.shell.DayField;
import id.satupintu.shell.KeyHint;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days to replay, the keys to begin and to end it, and how far it has come. */
final class ReplayBar extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker from = day("from");
    private final DatePicker to = day("to");
    private final Button start = new Button();
    private final Button cancel = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Span said = new Span();

    ReplayBar(LocalDate today, Runnable begin, Runnable end) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        from.setValue(last.atDay(1));
        to.setValue(last.atEndOfMonth());
        from.setMax(today);
        to.setMax(today);
        start.setText(getTranslation("callguide.replay.start"));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setPrefixComponent(new KeyHint("M"));
        start.addClickListener(click -> begin.run());
        cancel.setText(getTranslation("callguide.replay.cancel"));
        cancel.setPrefixComponent(new KeyHint("Esc"));
        cancel.addClickListener(click -> end.run());
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("callguide.replay.progress"));
        said.getElement().setAttribute("role", "status");
        Div line = new Div(from, to, start, cancel, said);
        line.addClassName("row");
        addClassNames("panel", "replay-bar");
        add(line, bar);
        running(false);
    }

    private DatePicker day(String name) {
        DatePicker field = new DayField(getTranslation("callguide.replay." + name))
                .saying(getTranslation("callguide.replay.bad-day"));
        field.setRequired(true);
        field.setId("replay-" + name);
        return field;
    }

    /** Whether both days are there and make a range; what is wrong is told at its field. */
    boolean complete() {
        boolean there = from.getValue() != null && to.getValue() != null;
        boolean ordered = there && !to.getValue().isBefore(from.getValue());
        if (there) {
            to.setErrorMessage(getTranslation("callguide.replay.refused.range"));
            to.setInvalid(!ordered);
        }
        return ordered && !from.isInvalid();
    }

    LocalDate from() {
        return from.getValue();
    }

    LocalDate to() {
        return to.getValue();
    }

    /** In a field Escape belongs to the field: whoever began from there finds the keyboard on what ends it. */
    private void running(boolean on) {
        boolean begins = on && !cancel.isVisible();
        start.setEnabled(!on);
        cancel.setVisible(on);
        from.setReadOnly(on);
        to.setReadOnly(on);
        if (begins) {
            cancel.focus();
        }
    }

    void show(ReplayProgress progress) {
        running(progress.state() == ReplayProgress.State.RUNNING);
        bar.setVisible(true);
        bar.setValue(progress.fraction());
        WayWords words = new WayWords(this);
        said.setText(getTranslation(
                "callguide.replay.state." + progress.state(),
                words.count(progress.tally().calls()),
                words.count(progress.total())));
    }

    /** Why it was not begun. */
    void refused(String why) {
        running(false);
        bar.setVisible(false);
        said.setText(why);
    }
}
