package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.satupintu.shell.StateChip;
import id.satupintu.verification.duty.OnDuty;
import java.util.List;

/** The other TLs on duty at the site, each free, busy or pausing. */
final class ColleagueList extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private transient List<OnDuty> shown = List.of();

    ColleagueList() {
        addClassName("vf-floor");
        Span label = new Span(getTranslation("verification.floor"));
        label.addClassName("label");
        add(label, list);
        setVisible(false);
    }

    void show(List<OnDuty> colleagues) {
        if (colleagues.equals(shown)) {
            return;
        }
        shown = colleagues;
        setVisible(!colleagues.isEmpty());
        list.removeAll();
        colleagues.forEach(tl -> list.add(item(tl)));
    }

    private ListItem item(OnDuty tl) {
        Span name = new Span(tl.shiftLead() ? tl.name() + ", " + getTranslation("verification.shiftLead") : tl.name());
        String word = DutyWords.of(tl, key -> getTranslation(key));
        return new ListItem(name, new StateChip(DutyWords.icon(tl.state()), word, DutyWords.tone(tl.state())));
    }
}
