package id.satupintu.callguide.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import id.satupintu.access.Actor;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.CallView;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.shell.CountSign;
import id.satupintu.shell.FreshnessBadge;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The face of a CSO's call in the frame: where no cockpit is in front it keeps the caller on the line, is heard, and
 * says that a call goes on. It takes the same room whether it says something or not.
 */
final class LineMark extends Span implements CallFace {

    private static final long serialVersionUID = 1L;
    private static final int PULSES_BETWEEN_LOOKS = 3;

    private final transient WindowCalls windows;
    private final transient RelayBus bus;
    private final Actor me;
    private final Span call = new Span();
    private final CountSign unread = new CountSign("callguide.sign.unread", this::unread);
    private final FreshnessBadge badge = new FreshnessBadge();
    private transient @Nullable InFront inFront;
    private transient List<Registration> ends = List.of();
    private int pulses;

    LineMark(WindowCalls windows, RelayBus bus, Actor me) {
        this.windows = windows;
        this.bus = bus;
        this.me = me;
        addClassName("line-sign");
        call.addClassName("line-sign-call");
        call.getElement().setAttribute("role", "img");
        badge.getStyle().set("display", "none");
        badge.onPulse(this::pulse);
        Icon phone = VaadinIcon.PHONE.create();
        phone.getElement().setAttribute("aria-hidden", "true");
        call.add(phone);
        add(call, unread);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI window = event.getUI();
        InFront ofWindow = windows.in(window);
        inFront = ofWindow;
        Subscription hints = bus.subscribe(Topic.owner(me.id()), hint -> window.access(() -> act(InFront::readAgain)));
        ends = List.of(
                ofWindow.faces().wearInFrame(this),
                window.addAfterNavigationListener(moved -> act(InFront::look)),
                hints::close);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ends.forEach(Registration::remove);
        ends = List.of();
    }

    private void pulse() {
        act(InFront::pulse);
        pulses++;
        if (pulses % PULSES_BETWEEN_LOOKS == 0) {
            act(InFront::look);
        }
        badge.fresh();
    }

    /** Nothing while a cockpit does it; what cannot be read now is read at a later knock. */
    private void act(Consumer<InFront> act) {
        worn().ifPresent(of -> {
            try {
                act.accept(of);
            } catch (CallRefused elsewhere) {
                of.forget();
            } catch (DataAccessException | TransactionException notNow) {
                badge.standIn(this);
            }
        });
    }

    private Optional<InFront> worn() {
        return Optional.ofNullable(inFront).filter(of -> of.faces().inFront(this));
    }

    private long unread() {
        return worn().map(InFront::unreadElsewhere).orElse(0L);
    }

    /** Says how it stands, in room that is there always: no other name in the bar moves. */
    @Override
    public void frontMoved() {
        Optional<CallView> goesOn = worn().flatMap(InFront::view);
        boolean news = goesOn.filter(TeamLeaderNews::waits).isPresent();
        String words = getTranslation(news ? "callguide.sign.news" : "callguide.sign.open");
        call.setClassName("on", goesOn.isPresent());
        call.setClassName("news", news);
        call.setTitle(words);
        call.getElement().setAttribute("aria-label", words);
        boolean beats = goesOn.isPresent() || worn().filter(InFront::waiting).isPresent();
        if (beats) {
            badge.standIn(this);
        } else if (badge.getParent().isPresent()) {
            remove(badge);
        }
        unread.count();
    }

    @Override
    public void show(CallView view) {
        frontMoved();
    }

    @Override
    public void idle() {
        frontMoved();
    }

    @Override
    public void unread(int results, boolean tooLong) {
        frontMoved();
    }

    @Override
    public void alarm() {
        badge.ding();
    }

    @Override
    public void decisionArrived() {
        badge.ding();
    }

    @Override
    public boolean readsOut() {
        return false;
    }
}
