package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.RequestDetails;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.escalation.ApktCase;
import id.satupintu.escalation.ApktNote;
import id.satupintu.escalation.Load;
import id.satupintu.shell.CopyField;
import id.satupintu.units.Units;
import org.jspecify.annotations.Nullable;

/** The text for APKT Keluhan, ready to be copied, and what follows in Simone. */
final class ApktPanel extends Div {

    private static final long serialVersionUID = 1L;

    ApktPanel(CallView view, Words words) {
        addClassName("stack");
        ApktNote note = ApktNote.of(from(view));
        Paragraph simone = new Paragraph(words.of("callguide.apkt.simone"));
        simone.addClassNames("note", "tone-warn");
        add(
                new CopyField(words.of("callguide.apkt.problem"), note.problem()),
                new CopyField(words.of("callguide.apkt.form"), note.asText()),
                simone);
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
                null,
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
