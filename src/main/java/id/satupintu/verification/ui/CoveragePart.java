package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.verification.coverage.Coverage;
import id.satupintu.verification.coverage.Expected;
import org.jspecify.annotations.Nullable;

/** For the shift lead: who waits, who will come in the next quarter of an hour, and whether the TLs suffice for them. */
final class CoveragePart extends Div {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Coverage shown;

    CoveragePart() {
        addClassName("vf-coverage");
        setVisible(false);
    }

    void show(Coverage now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setVisible(true);
        removeAll();
        Span label = new Span(getTranslation("verification.coverage"));
        label.addClassName("label");
        add(label, chip(now));
        add(line(getTranslation("verification.coverage.now", now.waiting(), now.free(), now.working())));
        Expected expected = now.expected();
        if (expected == null) {
            add(line(getTranslation("verification.coverage.unknown")));
        } else {
            add(line(getTranslation("verification.coverage.expected", expected.callers(), expected.error())));
            Span basis = line(getTranslation(
                    "verification.coverage.basis",
                    getTranslation("verification.coverage." + expected.basis()),
                    expected.tried()));
            basis.addClassName("muted");
            add(basis);
        }
    }

    private StateChip chip(Coverage now) {
        String words = getTranslation("verification.coverage." + now.verdict(), now.needed(), now.working());
        return switch (now.verdict()) {
            case ENOUGH -> new StateChip(VaadinIcon.CHECK, words, Tone.OK);
            case TIGHT -> new StateChip(VaadinIcon.EXCLAMATION_CIRCLE_O, words, Tone.WARN);
            case SHORT -> new StateChip(VaadinIcon.WARNING, words, Tone.DANGER);
            case UNKNOWN -> new StateChip(VaadinIcon.QUESTION_CIRCLE_O, words, Tone.NEUTRAL);
        };
    }

    private static Span line(String words) {
        Span line = new Span(words);
        line.addClassName("small");
        return line;
    }
}
