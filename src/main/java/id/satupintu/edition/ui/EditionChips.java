package id.satupintu.edition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.edition.EditionRow;
import id.satupintu.edition.EditionState;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;

/** How far an edition has come, at a glance. */
final class EditionChips {

    private EditionChips() {}

    static StateChip state(Component at, EditionRow row) {
        String word = at.getTranslation("edition.state." + row.state());
        return switch (row.state()) {
            case DRAFT -> new StateChip(VaadinIcon.PENCIL, word, Tone.NEUTRAL);
            case IN_REVIEW -> new StateChip(VaadinIcon.EYE, word, Tone.WARN);
            case SCHEDULED -> new StateChip(VaadinIcon.CLOCK, word, Tone.INFO);
            case IN_FORCE -> new StateChip(VaadinIcon.CHECK, word, Tone.OK);
            case PAST -> new StateChip(VaadinIcon.ARCHIVE, word, Tone.NEUTRAL);
        };
    }

    static boolean draft(EditionRow row) {
        return row.state() == EditionState.DRAFT;
    }
}
