package id.satupintu.simulation.nation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.IntegerField;
import id.satupintu.simulation.bulk.BulkFactsDesk;
import id.satupintu.simulation.bulk.BulkState;

/** Has facts written in bulk, as copies of what was lived. */
final class BulkPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_CALLS = 1_000_000;
    private static final int MOST_CALLS = 40_000_000;
    private static final int USUAL_DAYS = 20;
    private static final int MOST_DAYS = 1_100;

    private final transient BulkFactsDesk desk;
    private final IntegerField calls = field("calls", USUAL_CALLS, MOST_CALLS);
    private final IntegerField days = field("days", USUAL_DAYS, MOST_DAYS);
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button start = new Button(getTranslation("simulation.bulk.start"), click -> start());
    private final Button cancel = new Button(getTranslation("simulation.nation.cancel"), click -> cancel());

    BulkPanel(BulkFactsDesk desk) {
        this.desk = desk;
        addClassNames("panel", "stack");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("simulation.bulk.title"));
        Div plan = new Div(calls, days);
        plan.addClassName("plan");
        Div acts = new Div(start, cancel);
        acts.addClassName("row");
        Paragraph about = new Paragraph(getTranslation("simulation.bulk.about"));
        about.addClassName("muted");
        add(new H2(getTranslation("simulation.bulk.title")), about, plan, acts, words, bar);
        show();
    }

    private IntegerField field(String name, int usual, int most) {
        IntegerField field = new IntegerField(getTranslation("simulation.bulk." + name));
        field.setMin(1);
        field.setMax(most);
        field.setValue(usual);
        field.setErrorMessage(getTranslation("simulation.bulk.wrong", most));
        return field;
    }

    private void start() {
        Integer many = calls.getValue();
        Integer into = days.getValue();
        calls.setInvalid(many == null || many < 1 || many > MOST_CALLS);
        days.setInvalid(into == null || into < 1 || into > MOST_DAYS);
        if (many != null && into != null && !calls.isInvalid() && !days.isInvalid()) {
            desk.start(many, into);
        }
        show();
    }

    private void cancel() {
        desk.cancel();
        show();
    }

    /** How it stands by now. */
    void show() {
        BulkState state = desk.state();
        start.setEnabled(!state.running());
        cancel.setEnabled(state.running() && !state.cancelled());
        bar.setValue(state.calls() == 0 ? 0 : Math.min(1, (double) state.written() / state.calls()));
        words.setText(getTranslation("simulation.bulk." + word(state), state.written(), state.calls()));
    }

    private static String word(BulkState state) {
        if (state.refused()) {
            return "refused";
        }
        if (state.calls() == 0) {
            return "never";
        }
        if (state.running()) {
            return "running";
        }
        return state.failed() ? "failed" : "done";
    }
}
