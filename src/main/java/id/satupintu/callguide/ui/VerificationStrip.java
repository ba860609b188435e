package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.shell.WaitingClock;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.workday.Workday;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the request stands with the TLs, live: queued, opened, decided, read out. */
final class VerificationStrip extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words = new Words(this);
    private transient @Nullable CaseView shown;

    VerificationStrip() {
        addClassName("cg-strip");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(@Nullable CaseView view) {
        if (getComponentCount() > 0 && Objects.equals(view, shown)) {
            return;
        }
        shown = view;
        removeAll();
        getElement()
                .setAttribute("data-status", view == null ? "" : view.status().name());
        if (view == null) {
            Span none = new Span(words.of("callguide.verification.none"));
            none.addClassName("muted");
            add(none);
            return;
        }
        add(state(view), marks(view));
    }

    private Div state(CaseView view) {
        Div row = new Div(chip(view));
        row.addClassName("row");
        if (view.status().undecided()) {
            row.add(new WaitingClock(Workday::now, view.handedAt()));
        }
        row.add(new Span(words.of("callguide.verification.attempt", Integer.toString(view.attempt()))));
        if (view.slow() && view.status().undecided()) {
            row.add(new StateChip(VaadinIcon.HOURGLASS, words.of("callguide.verification.slow"), Tone.WARN));
        }
        return row;
    }

    private StateChip chip(CaseView view) {
        return switch (view.status()) {
            case WAITING -> new StateChip(VaadinIcon.CLOCK, queued(view), Tone.INFO);
            case CLAIMED -> new StateChip(VaadinIcon.EYE, opened(view), Tone.INFO);
            case CALLBACK -> new StateChip(VaadinIcon.PHONE, words.of("callguide.verification.callback"), Tone.WARN);
            case APPROVED -> decided(view, VaadinIcon.CHECK_CIRCLE, Tone.OK);
            case APPROVED_NOT_APPLIED -> decided(view, VaadinIcon.EXCLAMATION_CIRCLE, Tone.WARN);
            case REJECTED -> decided(view, VaadinIcon.CLOSE_CIRCLE, Tone.DANGER);
            case WITHDRAWN -> decided(view, VaadinIcon.ARROW_BACKWARD, Tone.NEUTRAL);
        };
    }

    private StateChip decided(CaseView view, VaadinIcon icon, Tone tone) {
        return new StateChip(icon, words.code("status", view.status().name()), tone);
    }

    private String queued(CaseView view) {
        Integer position = view.position();
        return position == null
                ? words.of("callguide.verification.queued")
                : words.of("callguide.verification.queue", position.toString());
    }

    private String opened(CaseView view) {
        return words.of(
                "callguide.verification.opened",
                view.claimedBy() == null ? "TL" : view.claimedBy().name());
    }

    private OrderedList marks(CaseView view) {
        OrderedList list = new OrderedList();
        list.addClassName("cg-marks");
        boolean decided = view.decision() != null;
        mark(list, "callguide.verification.queued", true);
        mark(list, "callguide.verification.openedMark", decided || view.status() == CaseStatus.CLAIMED);
        mark(list, "callguide.verification.decided", decided);
        mark(list, "callguide.verification.read", view.relayedAt() != null);
        return list;
    }

    private void mark(OrderedList list, String key, boolean reached) {
        ListItem item = new ListItem((reached ? "● " : "○ ") + words.of(key));
        item.setClassName("reached", reached);
        list.add(item);
    }
}
