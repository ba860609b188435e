package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.RequestDetails;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.escalation.ApktCase;
import id.satupintu.escalation.ApktNote;
import id.satupintu.escalation.Load;
import id.satupintu.shell.CopyField;
import id.satupintu.shell.KeyHint;
import id.satupintu.units.Units;
import org.jspecify.annotations.Nullable;

/** The text for APKT Keluhan, ready to be copied, and what follows in Simone. */
final class ApktPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final CopyField form;

    ApktPanel(CallView view, Words words) {
        addClassNames("stack", "cg-apkt");
        ApktNote note = ApktNote.of(from(view));
        form = new CopyField(words.of("callguide.apkt.form"), note.asText());
        Paragraph simone = new Paragraph(words.of("callguide.apkt.simone"));
        simone.addClassNames("note", "tone-warn");
        add(new CopyField(words.of("callguide.apkt.problem"), note.problem()), form, copyKey(words), simone);
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

    private static ApktCase from(CallView view) {
        RequestFacts facts = view.facts();
        RequestDetails details = facts.details();
        String unit = details.unit();
        return new ApktCase(
                facts.transaction(),
                details.idpel() != null,
                load(details.tariffNow(), details.powerNow()),
                load(details.tariffAsked(), details.powerAsked()),
                facts.routing().exception(),
                null,
                unit == null ? null : Units.byCode(unit).orElse(null),
                details.serviceUnit(),
                null,
                view.head().customerName(),
                view.head().contactPhone());
    }

    private static @Nullable Load load(@Nullable String tariff, @Nullable Integer va) {
        if (va == null) {
            return null;
        }
        return tariff == null ? Load.household(va) : new Load(tariff, va);
    }
}
