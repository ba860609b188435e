package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.CallRow;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.verification.CaseView;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** My day: the calls I took and what came of them, with a way back into those that are still open. */
@Route("hari-ini")
@Menu(title = "callguide.today", order = 15)
@PageTitle("callguide.today.title")
@RolesAllowed("CSO")
@StyleSheet("today.css")
class TodayView extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration LOST = Duration.ofSeconds(30);
    private static final String COCKPIT = "panggilan";

    private final transient CallDesk calls;
    private final transient CallRecordsDesk records;
    private final transient RelayBus bus;
    private final Actor actor = Actor.current();
    private final FreshnessBadge badge = new FreshnessBadge().every(POLL, LOST);
    private final Div body = new Div();
    private transient List<CallRow> rows = List.of();
    private transient List<CaseView> requests = List.of();
    private transient List<CaseView> unread = List.of();
    private transient @Nullable Subscription watching;

    TodayView(CallDesk calls, CallRecordsDesk records, RelayBus bus) {
        this.calls = calls;
        this.records = records;
        this.bus = bus;
        addClassNames("view", "today");
        body.addClassName("stack");
        badge.onPulse(this::reread);
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div header = new Div(new H1(getTranslation("callguide.today.title")), spacer, badge);
        header.addClassName("view-header");
        add(header, body);
        reread();
    }

    /** A request that moves is seen at once. */
    @Override
    protected void onAttach(AttachEvent event) {
        Runnable later = event.getUI().accessLater(this::reread, () -> {})::run;
        watching = bus.subscribe(Topic.owner(actor.id()), hint -> later.run());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.close();
            watching = null;
        }
    }

    /** What is shown stays when the reading fails. */
    private void reread() {
        try {
            LocalDate today = actor.zone().dayOf(Workday.now());
            List<CallRow> freshRows = records.mine(today);
            List<CaseView> freshRequests = records.requests(today);
            List<CaseView> freshUnread = freshRequests.stream()
                    .filter(view -> view.decision() != null && view.relayedAt() == null)
                    .toList();
            if (freshUnread.stream().anyMatch(records::alarming)) {
                badge.ding();
            }
            badge.fresh();
            boolean same = freshRows.equals(rows) && freshRequests.equals(requests);
            if (!same || body.getComponentCount() == 0) {
                rows = freshRows;
                requests = freshRequests;
                unread = freshUnread;
                show();
            }
        } catch (DataAccessException unreachable) {
            badge.addClassName("stale");
        }
    }

    private void show() {
        body.removeAll();
        if (!unread.isEmpty()) {
            body.add(section("callguide.today.unread", new UnreadList(unread, rows, this::resume)));
        }
        if (!requests.isEmpty()) {
            body.add(section("callguide.today.verifications", new RequestList(requests, actor.zone())));
        }
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.PHONE,
                    getTranslation("callguide.today.none.title"),
                    getTranslation("callguide.today.none.text")));
        } else {
            body.add(section("callguide.today.calls", new CallList(rows, this::resume)));
        }
    }

    private Section section(String title, Div list) {
        Section section = new Section(new H2(getTranslation(title)), list);
        section.addClassName("stack");
        return section;
    }

    private void resume(CallId id) {
        try {
            calls.resume(id);
            UI.getCurrent().navigate(COCKPIT);
        } catch (CallRefused | DataAccessException refused) {
            Notification.show(getTranslation("callguide.error.closed"));
            reread();
        }
    }
}
