package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.StaffId;
import id.satupintu.policy.Salutation;
import id.satupintu.shell.WaitingClock;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.QueueRow;
import id.satupintu.verification.offer.Ring;
import id.satupintu.workday.Workday;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request in the rail: on the line or not, for how long, who, and who has it. What changes is drawn in its place. */
final class RailRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final NativeButton button = new NativeButton();
    private final WaitingClock clock;
    private final Span who = new Span();
    private final Span kind = new Span();
    private final transient StaffId me;
    private transient QueueRow row;
    private Icon icon;
    private @Nullable Span hint;

    RailRow(QueueRow row, StaffId me, Consumer<UUID> opened) {
        this.row = row;
        this.me = me;
        UUID id = row.id();
        button.addClassName("vf-row");
        button.addClickListener(click -> opened.accept(id));
        clock = new WaitingClock(Workday::now, row.since());
        who.addClassName("vf-row-name");
        kind.addClassNames("muted", "small");
        icon = icon();
        button.add(icon, clock, who, kind);
        who.setText(name());
        kind();
        hint();
        add(button);
    }

    /** Stands there as it is now. */
    void show(QueueRow newer) {
        QueueRow before = row;
        if (newer.equals(before)) {
            return;
        }
        row = newer;
        if (newer.onLine() != before.onLine() || newer.status() != before.status()) {
            Icon now = icon();
            button.replace(icon, now);
            icon = now;
        }
        if (!newer.since().equals(before.since())) {
            clock.since(newer.since());
        }
        if (!newer.name().equals(before.name()) || newer.salutation() != before.salutation()) {
            who.setText(name());
        }
        if (newer.slow() != before.slow() || newer.transaction() != before.transaction()) {
            kind();
        }
        hint();
    }

    private void kind() {
        kind.setText(row.transaction().name());
        clock.setClassName("late", row.slow());
        if (row.slow()) {
            kind.addComponentAsFirst(slow());
        }
    }

    void select(@Nullable UUID selected) {
        boolean here = row.id().equals(selected);
        button.setClassName("vf-selected", here);
        if (here) {
            button.getElement().setAttribute("aria-current", "true");
        } else {
            button.getElement().removeAttribute("aria-current");
        }
    }

    private String name() {
        return row.salutation() == Salutation.NEUTRAL
                ? row.name()
                : getTranslation("verification.short." + row.salutation()) + " " + row.name();
    }

    private Icon icon() {
        VaadinIcon drawn = row.status() == CaseStatus.CALLBACK ? VaadinIcon.ROTATE_RIGHT : VaadinIcon.CIRCLE_THIN;
        Icon icon = (row.onLine() ? VaadinIcon.PHONE : drawn).create();
        icon.getElement().setAttribute("role", "img");
        String word = row.onLine() ? "verification.onLine" : "verification.status." + row.status();
        icon.getElement().setAttribute("aria-label", getTranslation(word));
        icon.addClassName(row.onLine() ? "vf-live" : "muted");
        return icon;
    }

    private Icon slow() {
        Icon icon = VaadinIcon.EXCLAMATION_CIRCLE.create();
        icon.addClassName("vf-slow");
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", getTranslation("verification.slow"));
        icon.setTooltipText(getTranslation("verification.slow"));
        return icon;
    }

    private void hint() {
        if (row.neglected()) {
            tell(getTranslation("verification.row.neglected", holder()), "tone-danger");
        } else if (row.holdSince() != null) {
            tell(getTranslation("verification.row.held", holder()), "tone-warn");
        } else if (row.ring() != null) {
            tell(ring(row.ring()), "tone-info");
        } else if (row.holder() != null) {
            boolean mine = row.holder().id().equals(me);
            tell(
                    mine ? getTranslation("verification.yours") : getTranslation("verification.openedBy", holder()),
                    mine ? "tone-info" : "tone-neutral");
        } else if (row.attempt() > 1) {
            tell(getTranslation("verification.attempt", row.attempt()), "tone-neutral");
        } else if (hint != null) {
            button.remove(hint);
            hint = null;
        }
    }

    private String holder() {
        return row.holder() == null ? "" : row.holder().name();
    }

    private String ring(Ring ring) {
        return ring.to() == null || ring.toName() == null
                ? getTranslation("verification.row.ringsEverywhere")
                : getTranslation("verification.row.ringsAt", ring.toName());
    }

    private void tell(String words, String tone) {
        Span told = hint;
        if (told == null) {
            told = new Span();
            button.add(told);
            hint = told;
        }
        if (!words.equals(told.getText())) {
            told.setText(words);
        }
        told.setClassName("vf-row-hint small " + tone);
    }
}
