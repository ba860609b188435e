package id.satupintu.escalation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.shift.ShiftDesk;
import id.satupintu.access.shift.ui.DutyLine;
import id.satupintu.escalation.ruling.RulingAnswer;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.escalation.ruling.RulingId;
import id.satupintu.escalation.ruling.RulingRefused;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Keys;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** What only a Team Leader may say while the caller waits: ways outside the policy, complaints after a refusal. */
@Route("putusan")
@Menu(title = "escalation.ruling.menu", order = 22)
@PageTitle("escalation.ruling.title")
@RolesAllowed("TL")
@StyleSheet("escalation.css")
class RulingsView extends Div {

    private static final long serialVersionUID = 1L;

    /** Refusals of a question that is none any more. */
    private static final Set<String> OVER = Set.of("not-found", "withdrawn", "already-ruled");

    private final transient RulingDesk desk;
    private final Actor actor = Actor.current();
    private final FreshnessBadge badge = new FreshnessBadge();
    private final Span count = new Span();
    private final DutyLine duty;
    private final Div body = new Div();
    private final Div rail = new Div();
    private final Keys keys = new Keys();
    private transient List<RulingView> open = List.of();
    private transient @Nullable RulingView chosen;
    private @Nullable RulingCard card;
    private transient @Nullable Drawn drawn;

    /** What the rail shows; it is made anew only when that changes. */
    private record Drawn(List<RulingView> open, RulingId chosen) {}

    RulingsView(RulingDesk desk, ShiftDesk shifts, RelayBus bus) {
        this.desk = desk;
        this.duty = new DutyLine(shifts);
        Listening.toTeam(bus, actor, Topic::rulings).whileShown(this, this::arrived);
        addClassNames("view", "escalation");
        body.addClassName("esc-split");
        count.addClassName("muted");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div header = new Div(new H1(getTranslation("escalation.ruling.title")), count, duty, spacer, badge);
        header.addClassName("view-header");
        badge.onPulse(this::reread);
        bind();
        add(header, body, new UntoldList(desk.untold(actor.scope())), keys);
        reread();
    }

    private void bind() {
        for (int number = 1; number <= 3; number++) {
            int place = number - 1;
            String digit = Integer.toString(number);
            keys.on(digit, getTranslation("escalation.key.way", digit), () -> {
                if (card != null) {
                    card.form().pick(place);
                }
            });
        }
        keys.on("Enter", getTranslation("escalation.ruling.send"), () -> {
                    if (card != null) {
                        card.form().send();
                    }
                })
                .on("J", getTranslation("escalation.key.next"), () -> step(1))
                .on("K", getTranslation("escalation.key.previous"), () -> step(-1));
    }

    private void arrived() {
        int before = open.size();
        reread();
        if (open.size() > before) {
            badge.ding();
        }
    }

    /** What is shown stays when the reading fails; what is half written stays as long as its question is open. */
    private void reread() {
        try {
            open = desk.open(actor.scope());
            duty.look();
            badge.fresh();
        } catch (DataAccessException unreachable) {
            badge.addClassName("stale");
            return;
        }
        count.setText(getTranslation("escalation.ruling.count", Integer.toString(open.size())));
        RulingView before = chosen;
        RulingCard shown = card;
        if (before == null || shown == null || isOpen(before)) {
            show(open.stream()
                    .filter(view -> before != null && view.id().equals(before.id()))
                    .findFirst()
                    .orElseGet(() -> open.isEmpty() ? null : open.getFirst()));
        } else if (open.isEmpty() && shown.form().wordless()) {
            show(null);
        } else {
            settled(before, shown);
        }
    }

    private boolean isOpen(RulingView view) {
        return open.stream().map(RulingView::id).anyMatch(view.id()::equals);
    }

    /** A colleague or the CSO was faster: no other question slips under the hand that is about to rule on this one. */
    private void settled(RulingView view, RulingCard shown) {
        desk.ofRequest(view.requestId(), view.matter(), actor.scope())
                .filter(now -> !now.open())
                .ifPresent(now -> shown.settled(getTranslation(
                                "escalation.ruling.refused." + (now.withdrawn() ? "withdrawn" : "already-ruled"),
                                Objects.requireNonNullElse(now.ruledBy(), ""))
                        + " "
                        + (open.isEmpty() ? "" : getTranslation("escalation.ruling.settled.next"))));
        list(view.id());
    }

    /** The card stays where it is while its question is open: whoever writes in it keeps the cursor. */
    private void show(@Nullable RulingView view) {
        if (view == null) {
            chosen = null;
            card = null;
            body.removeAll();
            body.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    getTranslation("escalation.ruling.none.title"),
                    getTranslation("escalation.ruling.none.text")));
            return;
        }
        if (card == null || chosen == null || !chosen.id().equals(view.id())) {
            RulingCard fresh = new RulingCard(view, answer -> rule(view.id(), answer));
            card = fresh;
            body.removeAll();
            body.add(rail, fresh);
        }
        chosen = view;
        list(view.id());
    }

    private void list(RulingId current) {
        Drawn now = new Drawn(open, current);
        if (!now.equals(drawn)) {
            drawn = now;
            rail.removeAll();
            rail.add(new RulingRail(open, current, this::choose));
        }
    }

    private void choose(RulingId id) {
        open.stream().filter(view -> view.id().equals(id)).findFirst().ifPresent(this::show);
    }

    private void step(int by) {
        if (chosen != null && !open.isEmpty()) {
            int place = open.stream().map(RulingView::id).toList().indexOf(chosen.id());
            show(open.get(Math.floorMod(place + by, open.size())));
        }
    }

    private void rule(RulingId id, RulingAnswer answer) {
        try {
            RulingView ruled = desk.rule(id, answer);
            chosen = null;
            Notification.show(getTranslation("escalation.ruling.sent", ruled.csoName()));
        } catch (RulingRefused refused) {
            chosen = OVER.contains(refused.code()) ? null : chosen;
            Notification.show(getTranslation(
                    "escalation.ruling.refused." + refused.code(), Objects.requireNonNullElse(refused.by(), "")));
        } catch (DataAccessException busy) {
            Notification.show(getTranslation("escalation.error.busy"));
            return;
        }
        reread();
    }
}
