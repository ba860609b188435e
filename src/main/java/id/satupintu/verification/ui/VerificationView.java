package id.satupintu.verification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import id.satupintu.access.Actor;
import id.satupintu.relay.Topic;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.outage.Outage;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The console of a TL on duty: the queue beside one request, everything by keyboard, live. */
@Route("verifikasi")
@Menu(title = "verification.title", order = 20)
@RolesAllowed("TL")
@StyleSheet("verification.css")
class VerificationView extends Div implements Screen, Duty.Face, HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Shift shift;
    private final transient Actor me = Actor.current();
    private final transient Console console;
    private final transient ConsoleKeys keys;
    private final transient Duty duty;
    private final transient Turns turns;
    private final FreshnessBadge badge = new FreshnessBadge();
    private final QueueRail rail;
    private final TurnBar bar;
    private final CasePane pane;
    private final Strip strip;
    private transient @Nullable Outage outage;
    private transient List<CaseView> owed = List.of();
    private @Nullable UUID asked;
    private transient @Nullable Registration worn;

    VerificationView(Desks desks, Shift shift, Attendance attendance) {
        this.shift = shift;
        addClassName("vf");
        console = new Console(desks, this, me, (key, args) -> getTranslation(key, args));
        keys = new ConsoleKeys(console, this, desks.reasons()::book, this::tooSoon, System::nanoTime);
        strip = new Strip(console::recall, console::recallOver);
        duty = attendance.in(UI.getCurrentOrThrow());
        bar = new TurnBar(keys.component());
        turns = new Turns(shift, console, duty, me, bar::ask, (key, args) -> getTranslation(key, args));
        bar.does(turns);
        rail = new QueueRail(console, turns, me, badge, duty::find);
        pane = new CasePane(console, me, desks.reasons()::book);
        badge.onPulse(duty::pulse);
        keys.component().on("/", getTranslation("verification.filter"), rail::focusFilter);
        keys.component()
                .on(
                        "v",
                        getTranslation("verification.alarm.open"),
                        () -> duty.alarms().stream().findFirst().ifPresent(row -> console.open(row.id())))
                .on("g", getTranslation("verification.outage.over"), this::recovered)
                .on(
                        "f",
                        getTranslation("verification.owed.open"),
                        () -> owed.stream()
                                .findFirst()
                                .ifPresent(
                                        approval -> console.open(approval.id().value())));
        List.of("v", "g", "f").forEach(key -> keys.component().enable(key, false));
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
            outage = shift.outages().here().orElse(null);
            worn = duty.wear(this);
            duty.begin(event.getUI());
            reopenHeld();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (worn != null) {
            duty.follow(null, List.of());
            worn.remove();
            worn = null;
        }
    }

    /** A link to one request opens it, unless this TL holds another. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("buka")
                .flatMap(VerificationView::id)
                .orElse(null);
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void openAsked() {
        if (asked == null) {
            showNothing();
        } else {
            console.open(asked);
        }
    }

    /** After a reload what this TL holds stands there again, draft and all. */
    private void reopenHeld() {
        duty.held().stream().findFirst().ifPresentOrElse(row -> console.open(row.id()), this::openAsked);
    }

    @Override
    public void dutyMoved() {
        duty.queue().ifPresent(rail::show);
        rail.floor(duty.colleagues());
        duty.coverage().ifPresent(rail::covered);
        bar.state(duty.mine());
        if (console.bench().isEmpty()) {
            pane.showNothing(duty.waiting());
        }
        notices();
    }

    @Override
    public void caseMoved() {
        console.reread();
    }

    /** Read when it moves only: with many screens each question on each arrival adds up. */
    @Override
    public void outageMoved() {
        outage = shift.outages().here().orElse(null);
        notices();
    }

    @Override
    public FreshnessBadge badge() {
        return badge;
    }

    private void notices() {
        rail.notices(duty.ringing(), duty.alarms(), outage);
        keys.component().enable("v", !duty.alarms().isEmpty());
        keys.component().enable("g", outage != null);
    }

    private void recovered() {
        if (outage != null) {
            turns.over(outage);
        }
    }

    private void tooSoon() {
        strip.sayBeside(getTranslation("verification.tooSoon"));
    }

    private void owes() {
        owed = duty.owed();
        rail.owes(owed);
        keys.component().enable("f", !owed.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return duty.tabMark() + getTranslation("verification.title");
    }

    @Override
    public void open(Workbench bench, Sight sight) {
        pane.open(bench, sight);
        rail.select(bench.shown().id().value());
        owes();
        keys.follow(bench, me);
        bar.follow(bench, me.id());
    }

    @Override
    public void show(Workbench bench, Sight sight) {
        pane.show(bench, sight);
        keys.follow(bench, me);
        bar.follow(bench, me.id());
    }

    @Override
    public void showNothing() {
        pane.showNothing(duty.waiting());
        rail.select(null);
        owes();
        keys.follow(null, me);
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
    public void sent(String text, Duration recallable) {
        strip.sent(text, recallable);
        keys.recallable(true);
    }

    @Override
    public void recallOver() {
        strip.recallOver();
        keys.recallable(false);
    }

    @Override
    public void askInWords() {
        pane.askInWords();
    }

    @Override
    public void asked() {
        pane.asked();
    }

    @Override
    public List<VerificationId> ringing() {
        return duty.ringing().stream().map(row -> new VerificationId(row.id())).toList();
    }

    @Override
    public void follow(@Nullable UUID id, List<Topic> kin) {
        duty.follow(id, kin);
    }
}
