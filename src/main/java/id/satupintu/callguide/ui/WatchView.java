package id.satupintu.callguide.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.FloorDesk;
import id.satupintu.callguide.WatchedCall;
import id.satupintu.shell.ChosenLine;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.shell.WaitingClock;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** The floor from above: which calls go on, and one of them read along. There is nothing to press in it. */
@Route("pantau")
@Menu(title = "callguide.watch", order = 28)
@PageTitle("callguide.watch.title")
@RolesAllowed({"TL", "MANAGER"})
@StyleSheet("callguide.css")
class WatchView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FloorDesk floor;
    private final Actor actor = Actor.current();
    private final FreshnessBadge badge = new FreshnessBadge();
    private final Span count = new Span();
    private final Div body = new Div();
    private final UnorderedList list = new UnorderedList();
    private final WatchPane pane = new WatchPane();
    private transient List<CallRow> rows = List.of();
    private transient @Nullable CallId chosen;
    private final ChosenLine standing = new ChosenLine();
    private transient @Nullable Drawn drawn;

    /** What the list shows; it is made anew only when that changes, so that the keyboard keeps its place. */
    private record Drawn(List<CallRow> rows, @Nullable CallId chosen) {}

    WatchView(FloorDesk floor) {
        this.floor = floor;
        addClassNames("view", "cg-watch");
        body.addClassName("cg-watch-body");
        list.addClassName("cg-watch-list");
        list.getElement().setAttribute("aria-label", getTranslation("callguide.watch.title"));
        count.addClassName("muted");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div header = new Div(
                new H1(getTranslation("callguide.watch.title")),
                count,
                new Span(new KeyHint("J"), new KeyHint("K")),
                spacer,
                badge);
        header.addClassName("view-header");
        Keys keys = new Keys()
                .on("J", getTranslation("callguide.watch.next"), () -> step(1))
                .on("K", getTranslation("callguide.watch.previous"), () -> step(-1));
        badge.onPulse(this::reread);
        add(header, body, keys);
        reread();
    }

    /** What is shown stays when the reading fails. */
    private void reread() {
        try {
            rows = floor.open(actor.scope());
            show();
            badge.fresh();
        } catch (DataAccessException unreachable) {
            badge.addClassName("stale");
        }
    }

    private void show() {
        count.setText(getTranslation("callguide.watch.count", Integer.toString(rows.size())));
        if (rows.isEmpty() && chosen == null) {
            body.removeAll();
            body.add(new EmptyState(
                    VaadinIcon.PHONE,
                    getTranslation("callguide.watch.none.title"),
                    getTranslation("callguide.watch.none.text")));
            return;
        }
        if (pane.getParent().isEmpty()) {
            body.removeAll();
            body.add(list, pane);
        }
        Drawn now = new Drawn(rows, chosen);
        if (!now.equals(drawn)) {
            drawn = now;
            list.removeAll();
            rows.forEach(row -> list.add(new ListItem(entry(row.head()))));
        }
        if (chosen != null) {
            read(chosen, false);
        }
    }

    private NativeButton entry(CallHead head) {
        Span cso = new Span(head.csoName());
        cso.addClassName("today-name");
        Span caller = new Span(head.customerName() == null ? "—" : head.customerName());
        Div state = new Div(
                head.goneAt() == null
                        ? new StateChip(VaadinIcon.PHONE, getTranslation("callguide.today.open"), Tone.INFO)
                        : new StateChip(VaadinIcon.PHONE_LANDLINE, getTranslation("callguide.today.lost"), Tone.WARN),
                new WaitingClock(Workday::now, head.startedAt()));
        state.addClassName("row");
        NativeButton entry = new NativeButton();
        entry.add(cso, caller, state);
        entry.addClickListener(click -> choose(head.id()));
        standing.mark(entry, head.id().equals(chosen));
        return entry;
    }

    private void choose(CallId id) {
        chosen = id;
        read(id, true);
        show();
        standing.focus();
    }

    /** A call that has ended meanwhile stays on the screen as it was last. */
    private void read(CallId id, boolean begins) {
        try {
            WatchedCall call = begins ? floor.begin(id, actor.scope()) : floor.watched(id, actor.scope());
            pane.show(call);
        } catch (CallRefused gone) {
            chosen = null;
            pane.gone();
        }
    }

    private void step(int by) {
        List<CallId> ids = rows.stream().map(row -> row.head().id()).toList();
        if (!ids.isEmpty()) {
            int place = chosen == null ? 0 : ids.indexOf(chosen) + by;
            choose(ids.get(Math.floorMod(place, ids.size())));
        }
    }
}
