package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.escalation.ledger.OwedRow;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.time.Instant;

/** What a case owes and since when, in one glance. */
final class LedgerChips {

    private LedgerChips() {}

    static StateChip owes(OwedRow row, Instant now, Component reader) {
        if (row.voided()) {
            return new StateChip(VaadinIcon.CLOSE_CIRCLE, reader.getTranslation("escalation.state.VOID"), Tone.NEUTRAL);
        }
        if (row.owes() == null) {
            return new StateChip(VaadinIcon.CHECK_CIRCLE, reader.getTranslation("escalation.state.DONE"), Tone.OK);
        }
        String what = reader.getTranslation("escalation.owes." + row.owes());
        return row.overdue(now)
                ? new StateChip(VaadinIcon.WARNING, reader.getTranslation("escalation.owes.late", what), Tone.DANGER)
                : new StateChip(VaadinIcon.CLOCK, what, Tone.WARN);
    }
}
