package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.escalation.ledger.OwedRow;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.util.List;

/** Numbers owed to outside systems, the earliest due first, with the way to the ledger. */
final class OwedList extends Div {

    private static final long serialVersionUID = 1L;

    private static final String LEDGER = "eskalasi";

    OwedList(List<OwedRow> rows, SiteZone zone) {
        UnorderedList list = new UnorderedList();
        list.addClassName("today-list");
        rows.forEach(row -> list.add(item(row, zone)));
        add(list, new Anchor(LEDGER, getTranslation("callguide.today.to-ledger")));
    }

    private ListItem item(OwedRow row, SiteZone zone) {
        Span name = new Span(row.applicant().isEmpty() ? "—" : row.applicant());
        name.addClassName("today-name");
        Span by = new Span(row.csoName());
        by.addClassName("muted");
        String what = getTranslation("escalation.owes." + row.owes());
        ListItem item = new ListItem(
                new Span(DayTimes.at(row.dueAt(), zone, getLocale())),
                name,
                new Span(getTranslation(row.kind().key())),
                row.overdue(Workday.now())
                        ? new StateChip(VaadinIcon.WARNING, getTranslation("escalation.owes.late", what), Tone.DANGER)
                        : new StateChip(VaadinIcon.CLOCK, what, Tone.WARN),
                by);
        item.addClassNames("panel", "today-row");
        return item;
    }
}
