package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.shell.WaitingClock;
import id.satupintu.verification.CaseView;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.util.List;

/** My requests for verification of this day, newest first, each with where it stands now. */
final class RequestList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SiteZone zone;

    RequestList(List<CaseView> requests, SiteZone zone) {
        this.zone = zone;
        UnorderedList list = new UnorderedList();
        list.addClassName("today-list");
        requests.forEach(request -> list.add(item(request)));
        add(list);
    }

    private ListItem item(CaseView view) {
        Span time = new Span(DayTimes.at(view.handedAt(), zone, getLocale()));
        time.addClassName("today-time");
        String name = view.callersName();
        Span who = new Span(view.salutation().words(getLocale()) + " " + name);
        who.addClassName("today-name");
        Span kind = new Span(view.transaction().name() + " · "
                + getTranslation("callguide.verification.attempt", Integer.toString(view.attempt())));
        ListItem item = new ListItem(time, who, kind, state(view), told(view));
        item.addClassNames("panel", "today-row", "today-request");
        item.getElement().setAttribute("data-status", view.status().name());
        return item;
    }

    private StateChip state(CaseView view) {
        return switch (view.status()) {
            case WAITING -> chip(VaadinIcon.CLOCK, queued(view), Tone.INFO);
            case CLAIMED -> chip(VaadinIcon.EYE, opened(view), Tone.INFO);
            case CALLBACK -> chip(VaadinIcon.PHONE, getTranslation("callguide.verification.callback"), Tone.WARN);
            case APPROVED -> chip(VaadinIcon.CHECK_CIRCLE, decided(view), Tone.OK);
            case APPROVED_NOT_APPLIED -> chip(VaadinIcon.HOURGLASS, decided(view), Tone.WARN);
            case REJECTED -> chip(VaadinIcon.CLOSE_CIRCLE, decided(view), Tone.DANGER);
            case WITHDRAWN -> chip(VaadinIcon.ARROW_BACKWARD, decided(view), Tone.NEUTRAL);
        };
    }

    private String queued(CaseView view) {
        return view.position() == null
                ? getTranslation("callguide.verification.queued")
                : getTranslation("callguide.verification.queue", view.position().toString());
    }

    private String opened(CaseView view) {
        return getTranslation(
                "callguide.verification.opened",
                view.claimedBy() == null ? "TL" : view.claimedBy().name());
    }

    private String decided(CaseView view) {
        return getTranslation("callguide.code.status." + view.status());
    }

    /** How long it has waited, or whether the customer knows. */
    private com.vaadin.flow.component.Component told(CaseView view) {
        if (view.status().undecided()) {
            return new WaitingClock(Workday::now, view.handedAt());
        }
        if (view.decision() == null) {
            return new Span();
        }
        Span told = new Span(getTranslation(
                view.relayedAt() == null ? "callguide.today.request.unread" : "callguide.verification.read"));
        told.addClassNames("small", view.relayedAt() == null ? "today-owed" : "muted");
        return told;
    }

    private static StateChip chip(VaadinIcon icon, String word, Tone tone) {
        return new StateChip(icon, word, tone);
    }
}
