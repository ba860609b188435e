package id.satupintu.callback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.callback.CallbackRow;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.Objects;

/** How a promise stands, in one glance. */
final class Chips {

    private Chips() {}

    static StateChip promise(CallbackRow row, Component reader) {
        Instant now = Workday.now();
        if (row.overdue(now)) {
            return new StateChip(VaadinIcon.WARNING, reader.getTranslation("callback.overdue"), Tone.DANGER);
        }
        return row.beyondTarget(now)
                ? new StateChip(VaadinIcon.HOURGLASS, reader.getTranslation("callback.beyond-target"), Tone.WARN)
                : new StateChip(VaadinIcon.CLOCK, reader.getTranslation("callback.due"), Tone.NEUTRAL);
    }

    static StateChip result(CallbackRow row, Component reader) {
        if (!row.readyToCall()) {
            return new StateChip(VaadinIcon.HOURGLASS, reader.getTranslation("callback.result.none"), Tone.WARN);
        }
        if (row.result() == null) {
            return new StateChip(VaadinIcon.PHONE, reader.getTranslation("callback.result.other"), Tone.INFO);
        }
        String result = Objects.requireNonNull(row.result());
        boolean refused = result.equals("REJECTED");
        return new StateChip(
                refused ? VaadinIcon.CLOSE_CIRCLE : VaadinIcon.CHECK_CIRCLE,
                reader.getTranslation("callback.result." + result),
                refused ? Tone.DANGER : Tone.OK);
    }
}
