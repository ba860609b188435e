package id.satupintu.verification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.identity.NikFinding;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.EarlierAttempt;
import id.satupintu.verification.HolderDesk;
import id.satupintu.verification.QueueBoard;
import id.satupintu.verification.QueueRow;
import id.satupintu.verification.QueueSnapshot;
import id.satupintu.verification.RelayBus;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The console of a TL on duty: the queue beside one request, everything by keyboard, live. */
@Route("verifikasi")
@PageTitle("verification.title")
@Menu(title = "verification.title", order = 20)
@RolesAllowed("TL")
@StyleSheet("verification.css")
class VerificationView extends Div implements Screen {

    private static final long serialVersionUID = 1L;
    private static final int PULSES_BETWEEN_LOOKS = 3;
    private static final int OWED_SHOWN = 20;

    private final transient VerificationDesk desk;
    private final transient QueueBoard board;
    private final transient RelayBus bus;
    private final transient Actor me = Actor.current();
    private final transient Console console;
    private final transient ConsoleKeys keys;
    private final FreshnessBadge badge = new FreshnessBadge();
    private final QueueRail rail;
    private final CasePane pane;
    private final Strip strip = new Strip();
    private final transient Set<UUID> known = new HashSet<>();
    private transient @Nullable LiveQueue live;
    private transient @Nullable QueueSnapshot snapshot;
    private int pulses;

    VerificationView(VerificationDesk desk, HolderDesk holder, QueueBoard board, RelayBus bus) {
        this.desk = desk;
        this.board = board;
        this.bus = bus;
        addClassName("vf");
        console = new Console(desk, holder, this, me, (key, args) -> getTranslation(key, args));
        keys = new ConsoleKeys(console, this);
        rail = new QueueRail(console, me.id(), badge);
        pane = new CasePane(console, me);
        badge.onPulse(this::pulse);
        if (me.team() == null) {
            add(new EmptyState(
                    VaadinIcon.USERS,
                    getTranslation("verification.noTeam"),
                    getTranslation("verification.noTeam.text")));
        } else {
            add(rail, pane, strip, keys.component());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (me.team() == null) {
            return;
        }
        Scope.Team team = new Scope.Team(me.team());
        live = new LiveQueue(board, bus, team, event.getUI(), this::show, console::reread);
        showOwed();
        reopenHeld();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    /** After a reload what this TL holds stands there again, draft and all. */
    private void reopenHeld() {
        held().stream().findFirst().ifPresentOrElse(row -> console.open(row.id()), this::showNothing);
    }

    private void show(QueueSnapshot newer) {
        boolean arrived = newer.rows().stream()
                .filter(row -> row.holder() == null && row.onLine())
                .anyMatch(row -> !known.contains(row.id()));
        boolean first = snapshot == null;
        snapshot = newer;
        known.clear();
        newer.rows().forEach(row -> known.add(row.id()));
        rail.show(newer);
        badge.fresh();
        if (console.bench().isEmpty()) {
            pane.showNothing(newer.waiting());
        }
        if (arrived && !first && held().isEmpty()) {
            badge.ding();
        }
    }

    private List<QueueRow> held() {
        return snapshot == null
                ? List.of()
                : snapshot.rows().stream()
                        .filter(row -> row.holder() != null && row.holder().id().equals(me.id()))
                        .toList();
    }

    /** The browser is there: the claims live on, and now and then the board is compared. */
    private void pulse() {
        held().forEach(row -> desk.renew(new VerificationId(row.id())));
        pulses++;
        if (live != null && pulses % PULSES_BETWEEN_LOOKS == 0) {
            live.compare();
            showOwed();
        }
        badge.fresh();
    }

    private void showOwed() {
        List<CaseView> owed =
                desk.queue(Set.of(CaseStatus.APPROVED_NOT_APPLIED), me.scope(), OWED_SHOWN).items().stream()
                        .filter(view -> view.decision() != null
                                && view.decision().by().id().equals(me.id()))
                        .toList();
        rail.owes(owed);
    }

    @Override
    public void open(Workbench bench, @Nullable NikFinding decoded, List<EarlierAttempt> earlier) {
        pane.open(bench, decoded, earlier);
        rail.select(bench.shown().id().value());
        keys.follow(bench, me.id());
        showOwed();
    }

    @Override
    public void show(Workbench bench, @Nullable NikFinding decoded) {
        pane.show(bench, decoded);
        keys.follow(bench, me.id());
    }

    @Override
    public void showNothing() {
        pane.showNothing(snapshot == null ? 0 : snapshot.waiting());
        rail.select(null);
        keys.follow(null, me.id());
        showOwed();
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
        if (live != null) {
            live.follow(id);
        }
    }
}
