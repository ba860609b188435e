package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.EscalationRefused;
import id.satupintu.escalation.ledger.LedgerDesk;
import id.satupintu.escalation.ledger.OwedCount;
import id.satupintu.escalation.ledger.OwedRow;
import id.satupintu.relay.RelayBus;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** What is owed to the outside systems, by whom and since when; one case chosen, with its form and its numbers. */
@Route("eskalasi")
@Menu(title = "escalation.ledger.menu", order = 24)
@PageTitle("escalation.ledger.title")
@RolesAllowed({"CSO", "TL", "MANAGER"})
@StyleSheet("escalation.css")
class LedgerView extends Div {

    private static final long serialVersionUID = 1L;

    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration LOST = Duration.ofSeconds(30);
    private static final int PAGE = 50;

    private final transient LedgerDoors doors;
    private final transient LedgerDesk ledger;
    private final Actor actor = Actor.current();
    private final FreshnessBadge badge = new FreshnessBadge().every(POLL, LOST);
    private final Span count = new Span();
    private final LedgerFilter filter = new LedgerFilter(this::again);
    private final Div list = new Div();
    private final Div body = new Div();
    private final LedgerCard card;
    private transient List<OwedRow> rows = List.of();
    private transient @Nullable CaseId chosen;
    private @Nullable LedgerList entries;
    private transient @Nullable Drawn drawn;
    private int most = PAGE;

    /** What the list shows; it is made anew only when that changes, so that the keyboard keeps its place. */
    private record Drawn(List<OwedRow> rows, CaseId chosen, List<String> ages) {}

    LedgerView(LedgerDoors doors, LedgerDesk ledger, RelayBus bus) {
        this.doors = doors;
        this.ledger = ledger;
        Listening.toDebts(bus, actor).whileShown(this, this::reread);
        card = new LedgerCard(doors, this::reread);
        addClassNames("view", "escalation");
        body.addClassName("esc-split");
        list.addClassName("stack");
        count.addClassName("muted");
        badge.onPulse(this::reread);
        add(header(), filter, body, keys());
        reread();
    }

    private Div header() {
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div header = new Div(
                new H1(getTranslation("escalation.ledger.title")),
                count,
                new Span(new KeyHint("J"), new KeyHint("K")),
                spacer,
                badge);
        header.addClassName("view-header");
        return header;
    }

    private Keys keys() {
        return new Keys()
                .on("J", getTranslation("escalation.key.next"), () -> step(1))
                .on("K", getTranslation("escalation.key.previous"), () -> step(-1))
                .on("C", getTranslation("escalation.key.copy"), card::copy)
                .on("I", getTranslation("escalation.key.number"), card::toNumber)
                .on("/", getTranslation("escalation.filter.text"), filter::search);
    }

    private void again() {
        most = PAGE;
        chosen = null;
        reread();
    }

    /** What is shown stays when the reading fails. */
    private void reread() {
        try {
            rows = ledger.rows(filter.value(), actor.scope(), 0, most);
            OwedCount owed = ledger.owed(actor.scope());
            count.setText(getTranslation(
                    "escalation.count", Integer.toString(owed.owed()), Integer.toString(owed.overdue())));
            count.setClassName("field-error", owed.overdue() > 0);
            show();
            badge.fresh();
        } catch (DataAccessException unreachable) {
            badge.addClassName("stale");
        }
    }

    private void show() {
        CaseView view = chosenView();
        if (view == null) {
            body.removeAll();
            body.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    getTranslation("escalation.none.title"),
                    getTranslation("escalation.none.text")));
            return;
        }
        if (card.getParent().isEmpty()) {
            body.removeAll();
            body.add(list, card);
        }
        Instant now = Workday.now();
        List<String> ages = rows.stream()
                .map(row -> Moments.age(row.since(), now, this) + row.dueAt().isBefore(now))
                .toList();
        Drawn fresh = new Drawn(rows, view.id(), ages);
        if (!fresh.equals(drawn)) {
            drawn = fresh;
            list(view.id());
        }
        card.show(view);
    }

    private void list(CaseId current) {
        entries = new LedgerList(rows, current, this::choose);
        list.removeAll();
        list.add(entries);
        if (rows.size() == most) {
            list.add(new Button(getTranslation("escalation.more"), click -> {
                most += PAGE;
                reread();
            }));
        }
    }

    /** The chosen one stays in view after it is settled, until another is chosen. */
    private @Nullable CaseView chosenView() {
        CaseId id = chosen == null && !rows.isEmpty() ? rows.getFirst().id() : chosen;
        if (id == null) {
            return null;
        }
        chosen = id;
        try {
            return doors.read(id);
        } catch (EscalationRefused gone) {
            chosen = null;
            return null;
        }
    }

    private void choose(CaseId id) {
        chosen = id;
        show();
        if (entries != null) {
            entries.stand();
        }
    }

    private void step(int by) {
        List<CaseId> ids = rows.stream().map(OwedRow::id).toList();
        if (!ids.isEmpty()) {
            int place = chosen == null ? 0 : ids.indexOf(chosen) + by;
            choose(ids.get(Math.floorMod(place, ids.size())));
        }
    }
}
