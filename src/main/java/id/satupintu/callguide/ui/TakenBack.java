package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import id.satupintu.access.Actor;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Moment;
import id.satupintu.verification.MomentKind;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that the TL took the decision back: what was said before does not hold, a new decision comes. */
final class TakenBack extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final transient Words words = new Words(this);

    TakenBack() {
        addClassNames("note", "tone-warn", "cg-taken-back");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(@Nullable CaseView view) {
        Optional<Moment> taken = view == null || !view.status().undecided() ? Optional.empty() : last(view.timeline());
        setVisible(taken.isPresent());
        taken.ifPresent(moment -> setText(words.of(
                "callguide.takenBack",
                Objects.requireNonNullElse(moment.by(), "TL"),
                TIME.format(moment.at().atZone(Actor.current().zone().id())))));
    }

    /** While nobody has decided anew, the last decision was taken back if any ever was. */
    private static Optional<Moment> last(List<Moment> timeline) {
        return timeline.reversed().stream()
                .filter(moment -> moment.kind() == MomentKind.RECALLED || moment.kind() == MomentKind.REVERSED)
                .findFirst();
    }
}
