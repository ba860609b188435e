package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.callback.CallbackRow;
import id.satupintu.privacy.Masking;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.workday.Workday;
import java.util.List;

/** Promises to customers that are not kept yet, the earliest first, with the way to the callback queue. */
final class PromiseList extends Div {

    private static final long serialVersionUID = 1L;

    private static final String QUEUE = "callback";

    PromiseList(List<CallbackRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("today-list");
        rows.forEach(row -> list.add(item(row)));
        add(list, new Anchor(QUEUE, getTranslation("callguide.today.to-callbacks")));
    }

    private ListItem item(CallbackRow row) {
        String called = row.customerName() == null ? "—" : row.customerName();
        Span name = new Span(row.salutation().words(getLocale()) + " " + called);
        name.addClassName("today-name");
        Span phone = new Span(Masking.phone(row.phone()));
        Span by = new Span(row.madeBy());
        by.addClassName("muted");
        ListItem item = new ListItem(
                new Span(DayTimes.dayAndTime(row.promisedBy(), row.zone(), getLocale())), name, phone, chip(row), by);
        item.addClassNames("panel", "today-row");
        return item;
    }

    private StateChip chip(CallbackRow row) {
        if (row.overdue(Workday.now())) {
            return new StateChip(VaadinIcon.WARNING, getTranslation("callguide.today.promise.late"), Tone.DANGER);
        }
        return row.readyToCall()
                ? new StateChip(VaadinIcon.PHONE, getTranslation("callguide.today.promise.ready"), Tone.OK)
                : new StateChip(VaadinIcon.HOURGLASS, getTranslation("callguide.today.promise.waits"), Tone.NEUTRAL);
    }
}
