package id.satupintu.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.identity.Verdict;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;

/** One of the five checks: what it is about, what was declared, what the TL saw, and the advice. */
final class CheckRow extends Div {

    private static final long serialVersionUID = 1L;

    private final Div body = new Div();
    private final Div seen = new Div();
    private final Div advice = new Div();

    CheckRow(String titleKey) {
        addClassName("vf-check");
        H3 title = new H3(getTranslation(titleKey));
        body.addClassName("vf-check-body");
        seen.addClassName("vf-check-seen");
        advice.addClassName("vf-check-advice");
        add(title, body, seen, advice);
    }

    void body(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    void seen(Component... parts) {
        seen.removeAll();
        seen.add(parts);
    }

    void advice(StateChip chip) {
        advice.removeAll();
        advice.add(chip);
    }

    /** The advice of a form check, or that what was seen differs. */
    void advice(Verdict verdict, boolean differs) {
        if (differs) {
            advice(new StateChip(VaadinIcon.WARNING, getTranslation("verification.advice.DIFFERS"), Tone.DANGER));
            return;
        }
        advice(
                verdict == Verdict.PASS
                        ? new StateChip(VaadinIcon.CHECK, getTranslation("verification.advice.PASS"), Tone.OK)
                        : new StateChip(VaadinIcon.EYE, getTranslation("verification.advice.REVIEW"), Tone.WARN));
    }

    static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }
}
