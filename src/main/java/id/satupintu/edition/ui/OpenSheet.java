package id.satupintu.edition.ui;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.DraftId;
import id.satupintu.edition.EditionRefused;
import id.satupintu.edition.EditionSheet;
import id.satupintu.policy.Edition;
import id.satupintu.policy.PolicyRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The edition that lies open on a screen: each change is kept at once, and every part of the screen sees it. */
final class OpenSheet {

    private final DraftDesk desk;
    private final DraftId id;
    private final Consumer<EditionRefused> refused;
    private final List<Consumer<EditionSheet>> readers = new ArrayList<>();
    private EditionSheet sheet;

    OpenSheet(DraftDesk desk, DraftId id, Consumer<EditionRefused> refused) {
        this.desk = desk;
        this.id = id;
        this.refused = refused;
        this.sheet = desk.sheet(id);
    }

    EditionSheet sheet() {
        return sheet;
    }

    Edition edition() {
        return sheet.edition();
    }

    boolean editable() {
        return EditionChips.draft(sheet.row()) && Actor.current().role() == Role.ADMIN;
    }

    /** Reads now and after every change. */
    void read(Consumer<EditionSheet> reader) {
        readers.add(reader);
        reader.accept(sheet);
    }

    void change(UnaryOperator<Edition> change) {
        Edition changed = change.apply(sheet.edition());
        if (changed.equals(sheet.edition())) {
            return;
        }
        try {
            show(desk.save(id, sheet.row().version(), changed));
        } catch (EditionRefused why) {
            refused.accept(why);
        }
    }

    void changeRules(UnaryOperator<PolicyRules> change) {
        change(edition -> edition.rules().map(change).map(edition::ruledBy).orElse(edition));
    }

    /** Does something to the edition as a whole and reads it again. */
    void act(Consumer<DraftId> act) {
        try {
            act.accept(id);
            show(desk.sheet(id));
        } catch (EditionRefused why) {
            refused.accept(why);
        }
    }

    private void show(EditionSheet now) {
        sheet = now;
        readers.forEach(reader -> reader.accept(now));
    }
}
