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
import id.satupintu.access.Actor;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Keys;
import id.satupintu.shell.Tone;
import id.satupintu.verification.RelayBus;
import id.satupintu.verification.Subscription;
import id.satupintu.verification.Topic;
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
    private static final int KEYS = 9;
    private static final int PULSES_BETWEEN_LOOKS = 3;

    private final transient RelayBus bus;
    private final transient Actor me = Actor.current();
    private final transient Cockpit cockpit;
    private final FreshnessBadge badge = new FreshnessBadge();
    private final Keys keys = new Keys();
    private final IdlePane idle;
    private final CallHeader header;
    private final GuidePane guide;
    private final SidePane side;
    private final Div call = new Div();
    private final Span said = new Span();
    private transient @Nullable CallView view;
    private transient @Nullable Subscription watching;
    private int pulses;

    CockpitView(CallDesk desk, CallRecordsDesk records, RelayBus bus) {
        this.bus = bus;
        addClassNames("view", "cg");
        cockpit = new Cockpit(desk, records, this, new Words(this), me);
        idle = new IdlePane(cockpit);
        header = new CallHeader(cockpit);
        guide = new GuidePane(cockpit);
        side = new SidePane(cockpit, this::explain, badge);
        said.addClassNames("note", "cg-said");
        said.getElement().setAttribute("role", "status");
        Div split = new Div(guide, side);
        split.addClassNames("split", "cg-split");
        call.addClassNames("stack", "cg-call");
        call.add(header, split);
        badge.onPulse(this::pulse);
        bindKeys();
        add(said, idle, call, keys);
        cockpit.begin();
    }

    private void bindKeys() {
        for (int number = 1; number <= KEYS; number++) {
            int place = number - 1;
            keys.on(
                    Integer.toString(number),
                    getTranslation("callguide.keys.choice", Integer.toString(number)),
                    () -> pick(place));
        }
        keys.on("Enter", getTranslation("callguide.keys.enter"), this::enter);
        keys.on("u", getTranslation("callguide.choice.RESULT.AGAIN"), () -> cockpit.choose(Choice.AGAIN));
        keys.on("Backspace", getTranslation("callguide.back"), cockpit::back);
        keys.on("v", getTranslation("callguide.choice.EXCEPTION.VVIP"), () -> cockpit.exception(Choice.VVIP));
        keys.on(
                "h",
                getTranslation("callguide.choice.EXCEPTION.HARD_COMPLAINT"),
                () -> cockpit.exception(Choice.HARD_COMPLAINT));
        keys.on("w", getTranslation("callguide.why"), this::explain);
        keys.on("n", getTranslation("callguide.idle.start"), idle::start);
    }

    /** Hears only what the step offers; "read out" is never hit by a digit that was meant for the step before it. */
    private void follow(@Nullable CallView now) {
        List<Choice> choices = now == null ? List.of() : now.step().choices();
        for (int number = 1; number <= KEYS; number++) {
            keys.enable(Integer.toString(number), number <= choices.size() && !choices.contains(Choice.READ));
        }
        keys.enable("Enter", lone(now) != null);
        keys.enable("u", choices.contains(Choice.AGAIN));
        keys.enable("Backspace", now != null && now.canGoBack());
        keys.enable("v", now != null && now.exceptionsOpen());
        keys.enable("h", now != null && now.exceptionsOpen());
        keys.enable("w", now != null && now.facts().transaction() != null);
        keys.enable("n", now == null);
    }

    private static @Nullable Choice lone(@Nullable CallView now) {
        if (now == null) {
            return null;
        }
        GuideStep step = now.step();
        boolean first = step.choices().size() == 1 || step.choices().contains(Choice.READ);
        return first && !step.choices().isEmpty() ? step.choices().getFirst() : null;
    }

    private void enter() {
        Choice choice = lone(view);
        if (choice != null) {
            cockpit.choose(choice);
        }
    }

    private void pick(int place) {
        CallView now = view;
        if (now != null && place < now.step().choices().size()) {
            cockpit.choose(now.step().choices().get(place));
        }
    }

    private void explain() {
        CallView now = view;
        if (now != null) {
            guide.explain(now);
            cockpit.why();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        watching = bus.subscribe(Topic.owner(me.id()), hint -> ui.access(cockpit::reread));
        badge.fresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.close();
            watching = null;
        }
    }

    private void pulse() {
        cockpit.pulse();
        pulses++;
        if (pulses % PULSES_BETWEEN_LOOKS == 0) {
            cockpit.reread();
        }
        badge.fresh();
    }

    @Override
    public void show(CallView now) {
        view = now;
        said.setVisible(false);
        idle.setVisible(false);
        call.setVisible(true);
        header.show(now);
        guide.show(now);
        side.show(now);
        follow(now);
    }

    @Override
    public void idle(List<CallRow> lost) {
        view = null;
        said.setVisible(false);
        call.setVisible(false);
        idle.setVisible(true);
        idle.show(lost);
        follow(null);
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
    public void decisionArrived() {
        badge.ding();
    }
}
