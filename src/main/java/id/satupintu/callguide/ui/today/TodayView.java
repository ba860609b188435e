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
import id.satupintu.callback.CallbackRefused;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRefused;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.escalation.ui.UntoldList;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationRefused;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
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
    private final transient MyDay day;
    private final transient RelayBus bus;
    private final Actor actor = Actor.current();
    private final FreshnessBadge badge = new FreshnessBadge().every(POLL, LOST);
    private final Div body = new Div();
    private transient MyDay.@Nullable Found found;
    private transient @Nullable Subscription watching;

    TodayView(CallDesk calls, MyDay day, RelayBus bus) {
        this.calls = calls;
        this.day = day;
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
            MyDay.Found fresh = day.read(actor);
            badge.fresh();
            if (!fresh.equals(found)) {
                found = fresh;
                show(fresh);
            }
        } catch (DataAccessException unreachable) {
            badge.addClassName("stale");
        }
    }

    private void show(MyDay.Found now) {
        body.removeAll();
        body.add(new DayTiles(now));
        if (!now.unread().isEmpty()) {
            body.add(section("callguide.today.unread", new UnreadList(now, this::resume, this::told, this::callBack)));
        }
        body.add(new UntoldList(now.untold(), this::told));
        if (!now.requests().isEmpty()) {
            body.add(section("callguide.today.verifications", new RequestList(now.requests(), actor.zone())));
        }
        if (!now.owed().isEmpty()) {
            body.add(section("callguide.today.owed", new OwedList(now.owed(), actor.zone())));
        }
        if (!now.promised().isEmpty()) {
            body.add(section("callguide.today.promised", new PromiseList(now.promised())));
        }
        if (now.calls().isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.PHONE,
                    getTranslation("callguide.today.none.title"),
                    getTranslation("callguide.today.none.text")));
        } else {
            body.add(section("callguide.today.calls", new CallList(now.calls(), this::resume)));
        }
    }

    private void told(CaseView result) {
        act(() -> day.told(result));
    }

    private void callBack(CaseView result) {
        act(() -> {
            day.callBack(result);
            Notification.show(getTranslation("callguide.today.unread.promised"));
        });
    }

    /** What did not stand is said, and what stands is shown. */
    private void act(Runnable act) {
        try {
            act.run();
        } catch (VerificationRefused | CallbackRefused | DataAccessException refused) {
            Notification.show(getTranslation("callguide.today.unread.refused"));
        }
        reread();
    }

    private void told(RulingView ruling) {
        day.told(ruling);
        reread();
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
