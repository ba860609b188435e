package id.satupintu.verification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.identity.NikFinding;
import id.satupintu.relay.RelayBus;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Tone;
import id.satupintu.verification.EarlierAttempt;
import id.satupintu.verification.HolderDesk;
import id.satupintu.verification.VerificationDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The console of a TL on duty: the queue beside one request, everything by keyboard, live. */
@Route("verifikasi")
@Menu(title = "verification.title", order = 20)
@RolesAllowed("TL")
@StyleSheet("verification.css")
class VerificationView extends Div implements Screen, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Shift shift;
    private final transient RelayBus bus;
    private final transient Actor me = Actor.current();
    private final transient Console console;
    private final transient ConsoleKeys keys;
    private final transient Duty duty;
    private final transient Turns turns;
    private final QueueRail rail;
    private final TurnBar bar;
    private final CasePane pane;
    private final Strip strip = new Strip();

    VerificationView(VerificationDesk desk, HolderDesk holder, Shift shift, RelayBus bus) {
        this.shift = shift;
        this.bus = bus;
        addClassName("vf");
        FreshnessBadge badge = new FreshnessBadge();
        console = new Console(desk, holder, shift.turns(), this, me, (key, args) -> getTranslation(key, args));
        keys = new ConsoleKeys(console, this);
        duty = new Duty(desk, shift, me, badge, this::show);
        bar = new TurnBar(keys.component());
        turns = new Turns(shift, console, duty, me, bar::ask, (key, args) -> getTranslation(key, args));
        bar.does(turns);
        rail = new QueueRail(console, turns, me, badge);
        pane = new CasePane(console, me);
        badge.onPulse(duty::pulse);
        if (me.team() == null) {
            add(new EmptyState(
                    VaadinIcon.USERS,
                    getTranslation("verification.noTeam"),
                    getTranslation("verification.noTeam.text")));
        } else {
            add(rail, pane, bar, strip, keys.component());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (me.team() != null) {
            duty.begin(bus, new Scope.Team(me.team()), event.getUI(), console::reread, this::notices);
            reopenHeld();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (me.team() != null) {
            duty.end(event.getUI().isClosing());
        }
    }

    /** After a reload what this TL holds stands there again, draft and all. */
    private void reopenHeld() {
        duty.held().stream().findFirst().ifPresentOrElse(row -> console.open(row.id()), this::showNothing);
    }

    private void show() {
        duty.queue().ifPresent(rail::show);
        rail.floor(duty.colleagues());
        bar.state(duty.mine());
        if (console.bench().isEmpty()) {
            pane.showNothing(duty.waiting());
        }
        notices();
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle() + " · " + getTranslation("shell.product")));
    }

    private void notices() {
        rail.notices(duty.ringing(), duty.alarms(), shift.outages().here().orElse(null));
    }

    /** What rings and how many wait stands in the tab, for a TL who works in a second tool. */
    @Override
    public String getPageTitle() {
        long waiting = duty.waiting();
        String ring = duty.ringing().isEmpty() ? "" : "☎ ";
        return ring + (waiting == 0 ? "" : "(" + waiting + ") ") + getTranslation("verification.title");
    }

    @Override
    public void open(Workbench bench, @Nullable NikFinding decoded, List<EarlierAttempt> earlier) {
        pane.open(bench, decoded, earlier);
        rail.select(bench.shown().id().value());
        rail.owes(duty.owed());
        keys.follow(bench, me.id());
        bar.follow(bench, me.id());
    }

    @Override
    public void show(Workbench bench, @Nullable NikFinding decoded) {
        pane.show(bench, decoded);
        keys.follow(bench, me.id());
        bar.follow(bench, me.id());
    }

    @Override
    public void showNothing() {
        pane.showNothing(duty.waiting());
        rail.select(null);
        rail.owes(duty.owed());
        keys.follow(null, me.id());
        bar.follow(null, me.id());
    }

    @Override
    public void collect(Workbench bench) {
        pane.collect(bench);
    }

    @Override
    public void reveal(String nik) {
        pane.reveal(nik);
    }

    @Override
    public void noteMissing() {
        pane.noteMissing();
    }

    @Override
    public void say(String text, Tone tone) {
        strip.say(text, tone);
    }

    @Override
    public void follow(@Nullable UUID id) {
        duty.follow(id);
    }
}
