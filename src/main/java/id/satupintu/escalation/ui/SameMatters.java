package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.satupintu.access.Actor;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.SameMatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Earlier cases of the same matter, before the form is let go a second time; this one can follow one of them. */
final class SameMatters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LedgerDoors doors;
    private final transient Consumer<Supplier<CaseView>> act;
    private transient @Nullable Stamp stamp;

    private record Stamp(long version, List<SameMatter> found) {}

    SameMatters(LedgerDoors doors, Consumer<Supplier<CaseView>> act) {
        this.doors = doors;
        this.act = act;
        addClassNames("stack", "esc-twice");
    }

    void show(CaseView view) {
        List<SameMatter> found =
                doors.desk().ofTheSame(view.id(), Actor.current().scope());
        Stamp now = new Stamp(view.version(), found);
        if (!now.equals(stamp)) {
            stamp = now;
            removeAll();
            found.forEach(earlier -> add(twice(view, earlier)));
        }
        setVisible(!found.isEmpty());
    }

    private Div twice(CaseView view, SameMatter earlier) {
        Div note = new Div(new Span(getTranslation(
                "escalation.same",
                getTranslation(earlier.kind().key()),
                earlier.csoName() + " · " + earlier.site(),
                Moments.dayAndTime(earlier.openedAt(), view.origin().zone(), getLocale()),
                earlier.numbers().isEmpty() ? getTranslation("escalation.same.no-number") : earlier.numbers())));
        note.addClassNames("note", "tone-warn", "row", "esc-same");
        if (view.open() && view.untouched() && Reader.works()) {
            note.add(new Button(
                    getTranslation("escalation.same.void"),
                    click -> act.accept(() -> doors.desk().sameMatter(view.id(), earlier.id()))));
        }
        return note;
    }
}
