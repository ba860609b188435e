package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.satupintu.escalation.ruling.RulingAnswer;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.privacy.Masking;
import id.satupintu.shell.WaitingClock;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import id.satupintu.workday.Workday;
import java.util.function.Consumer;

/** One question to the Team Leader: what is asked and why no row of the policy answers it, then the ways to rule. */
final class RulingCard extends Section {

    private static final long serialVersionUID = 1L;

    private final VerdictForm form;
    private final Div settled = new Div();

    RulingCard(RulingView view, Consumer<RulingAnswer> rule) {
        addClassNames("panel", "stack", "esc-card");
        H2 title = new H2(view.customer() == null ? "—" : view.customer());
        Span asking = new Span(getTranslation("escalation.ruling.asked-by", view.csoName()));
        asking.addClassName("muted");
        Div head = new Div(title, new WaitingClock(Workday::now, view.askedAt()), asking);
        head.addClassName("row");
        form = new VerdictForm(view.verdicts(), rule);
        settled.addClassNames("note", "tone-warn", "esc-settled");
        settled.getElement().setAttribute("role", "status");
        settled.setVisible(false);
        add(settled, head, facts(view), form);
    }

    /** Nobody waits for this ruling any more; what was written stays to be read. */
    void settled(String how) {
        settled.setText(how);
        settled.setVisible(true);
    }

    private DescriptionList facts(RulingView view) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "escalation.ruling.matter", getTranslation("escalation.matter." + view.matter()));
        fact(facts, "escalation.ruling.request", request(view));
        fact(facts, "escalation.ruling.rule", view.rule());
        fact(facts, "escalation.ruling.why." + view.matter(), view.explanation());
        fact(facts, "escalation.ruling.words", view.words());
        fact(facts, "escalation.ruling.contact", view.contact() == null ? "" : Masking.phone(view.contact()));
        return facts;
    }

    private static String request(RulingView view) {
        String unit = view.unit() == null
                ? ""
                : Units.byCode(view.unit()).map(DistributionUnit::name).orElse(view.unit());
        String kind = view.transaction() == null ? "" : view.transaction().name();
        return String.join(
                " · ",
                java.util.stream.Stream.of(kind, view.loads(), unit)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private void fact(DescriptionList facts, String key, String value) {
        if (!value.isBlank()) {
            DescriptionList.Description said = new DescriptionList.Description();
            said.add(new Text(value));
            facts.add(new DescriptionList.Term(getTranslation(key)), said);
        }
    }

    VerdictForm form() {
        return form;
    }
}
