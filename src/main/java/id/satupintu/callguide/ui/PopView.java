package id.satupintu.callguide.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.Channel;
import id.satupintu.callguide.EarlierContact;
import id.satupintu.callguide.KnownCaller;
import id.satupintu.callguide.ScreenPopDesk;
import id.satupintu.callguide.StartCall;
import id.satupintu.privacy.Masking;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * A telephone rings at this desk: who calls, as far as the house knows, before the first word. The address holds a ticket
 * and nothing of the caller; it opens once, and a reload of the same window keeps what it has opened.
 */
@Route("call/new/:ticket")
@PageTitle("callguide.pop.title")
@RolesAllowed("CSO")
@PreserveOnRefresh
@StyleSheet("callguide.css")
@StyleSheet("today.css")
class PopView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String COCKPIT = "panggilan";

    private final transient ScreenPopDesk pops;
    private final transient CallDesk calls;
    private final Keys keys = new Keys();
    private transient @Nullable KnownCaller caller;
    private boolean opened;

    PopView(ScreenPopDesk pops, CallDesk calls) {
        this.pops = pops;
        this.calls = calls;
        addClassNames("view", "cg-pop");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (opened) {
            return;
        }
        opened = true;
        Optional<KnownCaller> known =
                pops.open(event.getRouteParameters().get("ticket").orElse(""));
        known.ifPresentOrElse(this::show, this::spent);
    }

    private void spent() {
        Button on = new Button(getTranslation("callguide.pop.to-cockpit"), click -> toCockpit());
        add(
                new EmptyState(
                        VaadinIcon.TICKET,
                        getTranslation("callguide.pop.spent.title"),
                        getTranslation("callguide.pop.spent.text")),
                on);
    }

    private void show(KnownCaller known) {
        caller = known;
        Span number = new Span(known.number() == null ? "—" : Masking.phone(known.number()));
        number.addClassName("num");
        Button start = new Button(getTranslation("callguide.pop.start"), click -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setPrefixComponent(new KeyHint("Enter"));
        Div header = new Div(new H1(getTranslation("callguide.pop.title")), number, start);
        header.addClassName("view-header");
        keys.on("Enter", getTranslation("callguide.pop.start"), this::start);
        lost(known).ifPresent(contact -> {
            Button resume = new Button(getTranslation("callguide.pop.resume"), click -> resume(contact));
            resume.setPrefixComponent(new KeyHint("L"));
            header.add(resume);
            keys.on("L", getTranslation("callguide.pop.resume"), () -> resume(contact));
        });
        add(header, new KnownParts(known), keys);
    }

    private static Optional<EarlierContact> lost(KnownCaller known) {
        return known.contacts().stream().filter(EarlierContact::resumable).findFirst();
    }

    private void start() {
        KnownCaller known = caller;
        if (known != null) {
            caller = null;
            calls.start(new StartCall(Channel.PHONE, known.number()));
            toCockpit();
        }
    }

    private void resume(EarlierContact contact) {
        CallId id = contact.head().id();
        try {
            if (contact.mine()) {
                calls.resume(id);
            } else {
                calls.takeOver(id);
            }
            toCockpit();
        } catch (CallRefused refused) {
            Notification.show(new Words(this).refused(refused));
        } catch (DataAccessException busy) {
            Notification.show(getTranslation("callguide.error.general", "busy"));
        }
    }

    private static void toCockpit() {
        UI.getCurrent().navigate(COCKPIT);
    }
}
