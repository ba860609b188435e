package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.RequestRow;
import id.satupintu.callguide.guide.EndingKind;
import id.satupintu.privacy.Masking;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.util.List;
import java.util.function.Consumer;

/** My calls, newest first; the open ones can be gone on with. */
final class CallList extends Div {

    private static final long serialVersionUID = 1L;

    CallList(List<CallRow> rows, Consumer<CallId> resume) {
        UnorderedList list = new UnorderedList();
        list.addClassName("today-list");
        rows.forEach(row -> list.add(item(row, resume)));
        add(list);
    }

    private ListItem item(CallRow row, Consumer<CallId> resume) {
        CallHead head = row.head();
        ListItem item = new ListItem(time(head), caller(head), requests(row.requests()), state(head));
        item.addClassNames("panel", "today-row");
        if (head.open()) {
            Button button = new Button(getTranslation("callguide.resume"), click -> resume.accept(head.id()));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            item.add(button);
        }
        return item;
    }

    private Span time(CallHead head) {
        Span time = new Span(DayTimes.at(head.startedAt(), head.zone(), getLocale()));
        time.addClassName("today-time");
        return time;
    }

    private Div caller(CallHead head) {
        String name = head.customerName() == null ? "—" : head.customerName();
        Span called = new Span(head.salutation().words(getLocale()) + " " + name);
        called.addClassName("today-name");
        Div caller = new Div(called);
        if (head.contactPhone() != null) {
            Span phone = new Span(Masking.phone(head.contactPhone()));
            phone.addClassNames("muted", "small");
            caller.add(phone);
        }
        caller.addClassName("today-caller");
        return caller;
    }

    private Div requests(List<RequestRow> requests) {
        Div all = new Div();
        all.addClassName("today-requests");
        requests.forEach(request -> all.add(new Span(words(request))));
        return all;
    }

    private String words(RequestRow request) {
        String kind = request.kind() == null ? "" : request.kind() + " · ";
        String verified = request.verified() && request.ending() != EndingKind.VERIFIED
                ? " · " + getTranslation("callguide.today.verified")
                : "";
        return kind + getTranslation("callguide.ending." + request.ending()) + verified;
    }

    private StateChip state(CallHead head) {
        if (head.open()) {
            return head.goneAt() == null
                    ? chip(VaadinIcon.PHONE, "callguide.today.open", Tone.INFO)
                    : chip(VaadinIcon.PHONE_LANDLINE, "callguide.today.lost", Tone.WARN);
        }
        return head.dropped()
                ? chip(VaadinIcon.CLOSE_CIRCLE, "callguide.today.dropped", Tone.NEUTRAL)
                : chip(VaadinIcon.CHECK_CIRCLE, "callguide.today.closed", Tone.OK);
    }

    private StateChip chip(VaadinIcon icon, String key, Tone tone) {
        return new StateChip(icon, getTranslation(key), tone);
    }
}
