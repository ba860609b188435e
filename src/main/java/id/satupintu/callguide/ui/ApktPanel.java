package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.satupintu.escalation.ApktNote;
import id.satupintu.shell.CopyField;
import id.satupintu.shell.KeyHint;

/** The text for APKT Keluhan, ready to be copied, and what follows in Simone. */
final class ApktPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final CopyField form;

    ApktPanel(ApktNote note, Words words) {
        addClassName("cg-apkt");
        form = new CopyField(words.of("callguide.apkt.form"), note.asText());
        Paragraph simone = new Paragraph(words.of("callguide.apkt.simone"));
        simone.addClassNames("note", "tone-warn");
        Div beside = new Div(new CopyField(words.of("callguide.apkt.problem"), note.problem()), simone, copyKey(words));
        beside.addClassName("stack");
        add(form, beside);
    }

    private static Span copyKey(Words words) {
        Span line = new Span(new KeyHint("C"), new Span(words.of("callguide.apkt.copy")));
        line.addClassNames("muted", "cg-keyed");
        return line;
    }

    /** The whole form, ready to be pasted. */
    void copy() {
        form.copy();
    }
}
