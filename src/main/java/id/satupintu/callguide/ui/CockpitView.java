package id.satupintu.callguide.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import id.satupintu.access.Actor;
import id.satupintu.access.shift.ui.DutyLine;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.CallView;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Tone;
import id.satupintu.verification.OutageDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cockpit of a CSO with a caller on the line: the guide leads, the strip never leaves, everything by keyboard. */
@Route("panggilan")
@PageTitle("callguide.title")
@Menu(title = "callguide.menu", order = 10)
@RolesAllowed("CSO")
@StyleSheet("callguide.css")
class CockpitView extends Div implements CockpitScreen {

    private static final long serialVersionUID = 1L;
    private static final int PULSES_BETWEEN_LOOKS = 3;

    private final transient RelayBus bus;
    private final transient OutageDesk outages;
    private final transient Actor me = Actor.current();
    private final transient InFront inFront;
    private final transient Cockpit cockpit;
    private final transient CockpitKeys keys;
    private final FreshnessBadge badge = new FreshnessBadge();
    private final IdlePane idle;
    private final CallHeader header;
    private final GuidePane guide;
    private final TeamLeaderAsks asks;
    private final SidePane side;
    private final DutyLine duty;
    private final Div call = new Div();
    private final Span said = new Span();
    private final OutageNote outage = new OutageNote(me.zone());
    private transient @Nullable Registration worn;
    private transient @Nullable Subscription watching;
    private transient @Nullable Subscription slow;
    private int pulses;

    CockpitView(Desks desks, WindowCalls windows, RelayBus bus) {
        this.bus = bus;
        this.outages = desks.outages();
        this.duty = new DutyLine(desks.shifts());
        Words words = new Words(this);
        ResultBanners banners = new ResultBanners(desks.reasons(), words, me.zone());
        inFront = windows.in(UI.getCurrent());
        cockpit = new Cockpit(desks, inFront, this, words);
        idle = new IdlePane(cockpit);
        header = new CallHeader(cockpit);
        guide = new GuidePane(cockpit, desks.ledger(), banners);
        asks = new TeamLeaderAsks(cockpit::answerTeamLeader);
        keys = new CockpitKeys(words, cockpit, guide, idle, asks::focusAnswer, this::whyNot);
        side = new SidePane(cockpit, keys::explain, duty);
        badge.onPulse(this::pulse);
        lay();
    }

    private void lay() {
        addClassNames("view", "cg");
        said.addClassNames("note", "cg-said");
        said.getElement().setAttribute("role", "status");
        hush();
        Div work = new Div(guide, asks);
        work.addClassName("stack");
        Div split = new Div(work, side);
        split.addClassNames("split", "cg-split");
        call.addClassNames("stack", "cg-call");
        call.add(header, split);
        add(outage, said, idle, call, keys.element());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        worn = inFront.faces().wear(this);
        cockpit.begin();
        watching = bus.subscribe(Topic.owner(me.id()), hint -> ui.access(cockpit::reread));
        slow = bus.subscribe(Topic.OUTAGE, hint -> ui.access(this::toolChanged));
        outage();
        badge.fresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (worn != null) {
            worn.remove();
            worn = null;
        }
        if (watching != null) {
            watching.close();
            watching = null;
        }
        if (slow != null) {
            slow.close();
            slow = null;
        }
    }

    private void pulse() {
        cockpit.pulse();
        pulses++;
        if (pulses % PULSES_BETWEEN_LOOKS == 0) {
            cockpit.reread();
            outage();
            duty.look();
        }
        badge.fresh();
    }

    /** The line to say may name the network now, or no longer. */
    private void toolChanged() {
        outage();
        cockpit.reread();
    }

    private void outage() {
        outage.show(outages.here().orElse(null));
    }

    @Override
    public void show(CallView now) {
        idle.setVisible(false);
        call.setVisible(true);
        side.carry(badge);
        header.show(now);
        guide.show(now);
        asks.show(now.verification());
        side.show(now);
        keys.inACall(now);
    }

    @Override
    public void idle() {
        List<CallRow> lost = cockpit.resumable();
        call.setVisible(false);
        idle.setVisible(true);
        idle.carry(badge);
        idle.show(lost);
        keys.idle(!lost.isEmpty());
    }

    @Override
    public void ended(boolean dropped) {
        say(getTranslation("callguide.closed"), dropped ? Tone.INFO : Tone.OK);
    }

    @Override
    public void unread(int results, boolean tooLong) {
        idle.unread(results, tooLong);
        side.unread(results, tooLong);
    }

    @Override
    public void unreadHere(boolean tooLong) {
        guide.unread(tooLong);
    }

    @Override
    public void alarm() {
        badge.ding();
    }

    @Override
    public void refuse(@Nullable String field, String text) {
        if (field != null && guide.asksFor(field)) {
            guide.refuse(field, text);
        } else {
            say(text, Tone.DANGER);
        }
    }

    @Override
    public void say(String text, Tone tone) {
        said.setText(text);
        said.setClassName("note cg-said " + tone.cssClass());
        said.setVisible(true);
    }

    @Override
    public void hush() {
        said.setVisible(false);
    }

    private void whyNot() {
        side.whyNot();
    }

    @Override
    public void decisionArrived() {
        badge.ding();
    }

    @Override
    public void draw() {
        getUI().filter(ui -> ui.getPushConfiguration().getPushMode().isEnabled())
                .filter(ui -> ui.getInternals().getPushConnection() != null)
                .ifPresent(UI::push);
    }
}
