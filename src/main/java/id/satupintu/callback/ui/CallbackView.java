package id.satupintu.callback.ui;

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
import id.satupintu.callback.CallTime;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackId;
import id.satupintu.callback.CallbackRefused;
import id.satupintu.callback.CallbackRow;
import id.satupintu.policy.EditionInForce;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Whom the team has promised to call, the earliest due first; one of them chosen, with the words to say. */
@Route("callback")
@Menu(title = "callback.menu", order = 30)
@PageTitle("callback.menu")
@RolesAllowed({"CSO", "TL"})
@StyleSheet("callback.css")
class CallbackView extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration LOST = Duration.ofSeconds(30);

    private final transient CallbackDesk desk;
    private final transient EditionInForce editions;
    private final Actor actor = Actor.current();
    private final FreshnessBadge badge = new FreshnessBadge().every(POLL, LOST);
    private final Span count = new Span();
    private final Div body = new Div();
    private final Keys keys = new Keys();
    private transient List<CallbackRow> rows = List.of();
    private transient List<Boolean> shownTold = List.of();
    private transient @Nullable CallbackId asked;
    private transient @Nullable CallbackId chosen;

    CallbackView(CallbackDesk desk, EditionInForce editions) {
        this.desk = desk;
        this.editions = editions;
        addClassNames("view", "callback");
        body.addClassName("callback-body");
        badge.onPulse(this::reread);
        add(header(), body, keys);
        bindKeys();
        reread();
    }

    private Div header() {
        Span spacer = new Span();
        spacer.addClassName("spacer");
        count.addClassName("muted");
        Span hint = new Span(new KeyHint("J"), new KeyHint("K"));
        hint.setTitle(getTranslation("callback.key.next") + ", " + getTranslation("callback.key.previous"));
        Div header = new Div(new H1(getTranslation("callback.title")), count, hint, spacer, badge);
        header.addClassName("view-header");
        return header;
    }

    private void bindKeys() {
        keys.on("J", getTranslation("callback.key.next"), () -> step(1))
                .on("K", getTranslation("callback.key.previous"), () -> step(-1))
                .on("1", getTranslation("callback.reached"), () -> act(desk::reached))
                .on("2", getTranslation("callback.not-reached"), () -> act(desk::notReached))
                .on("3", getTranslation("callback.asked"), this::customerAsked);
    }

    /** What is shown stays when the reading fails. */
    private void reread() {
        try {
            List<CallbackRow> fresh = desk.open(actor.scope());
            badge.fresh();
            sayOtherResult(fresh);
            if (!fresh.equals(rows)
                    || body.getComponentCount() == 0
                    || !told(fresh).equals(shownTold)) {
                show(fresh);
            }
        } catch (DataAccessException unreachable) {
            count.setText(getTranslation("callback.stale"));
        }
    }

    /** What time alone changes of them. */
    private static List<Boolean> told(List<CallbackRow> fresh) {
        Instant now = Workday.now();
        return fresh.stream()
                .flatMap(row -> Stream.of(row.overdue(now), row.beyondTarget(now), row.mayCall(now)))
                .toList();
    }

    private static long overdue(List<CallbackRow> fresh) {
        return fresh.stream().filter(row -> row.overdue(Workday.now())).count();
    }

    private void show(List<CallbackRow> fresh) {
        rows = fresh;
        shownTold = told(fresh);
        count.setText(getTranslation("callback.count", fresh.size(), overdue(fresh)));
        body.removeAll();
        CallbackRow row = chosenRow();
        enable(row);
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.PHONE, getTranslation("callback.none.title"), getTranslation("callback.none.text")));
            return;
        }
        body.add(new CallbackList(rows, row == null ? null : row.id(), this::choose), row == null ? gone() : card(row));
    }

    /** Once shown, one stays the one that is acted on: no other slips under the hand of whoever is on the phone. */
    private CallbackCard card(CallbackRow row) {
        chosen = row.id();
        return new CallbackCard(
                row,
                words(row),
                time(row),
                new CallbackCard.Acts(() -> act(desk::reached), () -> act(desk::notReached), this::customerAsked));
    }

    private Div gone() {
        Div gone = new Div(getTranslation("callback.gone"));
        gone.addClassNames("note", "tone-warn", "callback-gone");
        gone.getElement().setAttribute("role", "status");
        return gone;
    }

    private void enable(@Nullable CallbackRow row) {
        boolean ready = row != null && row.readyToCall();
        boolean now = row != null && ready && row.mayCall(time(row), Workday.now());
        keys.enable("1", now);
        keys.enable("2", now);
        keys.enable("3", ready && !now);
    }

    /** What the customer may have heard already is another by now, or stands no more. */
    private boolean sayOtherResult(List<CallbackRow> fresh) {
        CallbackRow shown = chosenRow();
        boolean other = shown != null
                && shown.result() != null
                && fresh.stream()
                        .filter(row -> row.id().equals(shown.id()))
                        .anyMatch(row -> !shown.result().equals(row.result())
                                || !shown.resultReasons().equals(row.resultReasons()));
        if (other) {
            Notification.show(getTranslation("callback.result.moved"));
        }
        return other;
    }

    private CallbackWords words(CallbackRow row) {
        String readAloud = row.result() == null ? "" : desk.readAloud(row.id());
        return new CallbackWords(
                row, readAloud, actor.name(), editions.current().scripts(), getLocale());
    }

    /** The customer wants to be called at this time, whatever the rule is; said before the call, and written down with it. */
    private void customerAsked() {
        CallbackRow row = chosenRow();
        asked = row == null ? null : row.id();
        show(rows);
    }

    private CallTime time(CallbackRow row) {
        return row.id().equals(asked) ? CallTime.AS_ASKED : CallTime.BY_THE_RULE;
    }

    /** None when somebody else has settled the one that was chosen. */
    private @Nullable CallbackRow chosenRow() {
        return rows.stream()
                .filter(row -> chosen == null || row.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private void choose(CallbackId id) {
        chosen = id;
        show(rows);
    }

    private void step(int by) {
        if (!rows.isEmpty()) {
            CallbackRow row = chosenRow();
            int place = row == null ? 0 : Math.floorMod(rows.indexOf(row) + by, rows.size());
            choose(rows.get(place).id());
        }
    }

    private void act(BiFunction<CallbackId, CallTime, CallbackRow> act) {
        CallbackRow row = chosenRow();
        if (row == null) {
            return;
        }
        try {
            List<CallbackRow> fresh = desk.open(actor.scope());
            if (sayOtherResult(fresh)) {
                show(fresh);
                return;
            }
            CallbackRow after = act.apply(row.id(), time(row));
            asked = null;
            chosen = after.closedAt() == null ? after.id() : null;
            Notification.show(getTranslation(
                    after.outcome() == null
                            ? "callback.said.try"
                            : "callback.said." + Objects.requireNonNull(after.outcome()),
                    after.tries(),
                    When.dayAndTime(after.nextTry(), after.zone(), getLocale())));
        } catch (CallbackRefused refused) {
            Notification.show(
                    getTranslation("callback.refused." + refused.code(), When.next(refused.row(), getLocale())));
        } catch (DataAccessException twoAtOnce) {
            Notification.show(getTranslation("callback.refused.busy"));
        }
        show(desk.open(actor.scope()));
    }
}
