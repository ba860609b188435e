package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.escalation.CaseView;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.workday.Workday;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One case of the ledger: who, why, what is owed; the work itself; what it rests on; the ways to end it. */
final class LedgerCard extends Section {

    private static final long serialVersionUID = 1L;

    private final LedgerPanel panel;
    private final Div head = new Div();
    private final EvidenceList evidence = new EvidenceList();
    private final Ends ends;
    private transient @Nullable CaseView shown;

    LedgerCard(LedgerDoors doors, Runnable changed) {
        addClassNames("panel", "stack", "esc-card");
        panel = new LedgerPanel(doors, changed);
        ends = new Ends(doors, changed);
        head.addClassName("stack");
        add(head, panel, evidence, ends);
    }

    /** What is half chosen below stays as long as the case has not moved. */
    void show(CaseView view) {
        head.removeAll();
        String applicant = view.note().applicant();
        Div chips = new Div(state(view), new Span(getTranslation(view.kind().key())), rule(view));
        chips.addClassName("row");
        head.add(new H2(applicant.isEmpty() ? "—" : applicant), chips, facts(view));
        panel.show(view);
        if (shown == null || !shown.id().equals(view.id()) || shown.version() != view.version()) {
            evidence.show(view);
            ends.show(view);
        }
        shown = view;
    }

    void copy() {
        panel.copy();
    }

    void toNumber() {
        panel.toNumber();
    }

    private StateChip state(CaseView view) {
        String word = getTranslation("escalation.state." + view.state());
        return switch (view.state()) {
            case DONE -> new StateChip(VaadinIcon.CHECK_CIRCLE, word, Tone.OK);
            case VOID -> new StateChip(VaadinIcon.CLOSE_CIRCLE, word, Tone.NEUTRAL);
            case INCOMPLETE, OWED ->
                view.debt().overdue(Workday.now())
                        ? new StateChip(VaadinIcon.WARNING, getTranslation("escalation.overdue"), Tone.DANGER)
                        : new StateChip(VaadinIcon.CLOCK, word, Tone.WARN);
        };
    }

    private static Span rule(CaseView view) {
        Span rule = new Span(view.rule());
        rule.addClassNames("muted", "small");
        return rule;
    }

    private DescriptionList facts(CaseView view) {
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("facts", "esc-facts");
        Locale locale = getLocale();
        var zone = view.origin().zone();
        fact(
                facts,
                "escalation.fact.cso",
                view.origin().csoName() + " · " + view.origin().site());
        fact(facts, "escalation.fact.opened", Moments.dayAndTime(view.openedAt(), zone, locale));
        if (view.debt().owes() != null) {
            String owed = getTranslation("escalation.owes." + view.debt().owes());
            String since = Moments.age(view.debt().since(), Workday.now(), this);
            fact(facts, "escalation.fact.owed", getTranslation("escalation.owed.since", owed, since));
            fact(facts, "escalation.fact.due", Moments.dayAndTime(view.debt().dueAt(), zone, locale));
        }
        if (view.voidReason() != null) {
            fact(facts, "escalation.fact.void", getTranslation("escalation.void." + view.voidReason()));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        DescriptionList.Description said = new DescriptionList.Description();
        said.add(new Text(value));
        facts.add(new DescriptionList.Term(getTranslation(key)), said);
    }
}
