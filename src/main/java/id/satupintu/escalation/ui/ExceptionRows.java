package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.StaffId;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.review.ExceptionRow;
import id.satupintu.escalation.review.ReviewVerdict;
import id.satupintu.shell.ChosenLine;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The exceptions behind a number, or those to look at; each leads to the words that were recorded. */
final class ExceptionRows extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient Function<StaffId, String> names;
    private final ChosenLine standing = new ChosenLine();

    ExceptionRows(
            List<ExceptionRow> rows,
            Function<StaffId, String> names,
            @Nullable CaseId chosen,
            Consumer<CaseId> choose) {
        this.names = names;
        addClassName("esc-rows");
        rows.forEach(row -> add(new ListItem(line(row, chosen, choose))));
    }

    private Component line(ExceptionRow row, @Nullable CaseId chosen, Consumer<CaseId> choose) {
        NativeButton line = new NativeButton();
        line.add(
                new Span(Moments.day(row.day(), getLocale())),
                new Span(row.transaction() + " · " + getTranslation("escalation.kind." + row.kind())),
                new Span(names.apply(new StaffId(row.cso())) + " · " + row.site()),
                review(row.review()));
        CaseId id = row.id();
        line.setEnabled(id != null);
        if (id != null) {
            line.addClickListener(click -> choose.accept(id));
            standing.mark(line, id.equals(chosen));
        }
        return line;
    }

    /** Puts the keyboard on the one that was chosen. */
    void stand() {
        standing.focus();
    }

    private Span review(@Nullable ReviewVerdict verdict) {
        if (verdict == null) {
            return new Span();
        }
        String word = getTranslation("escalation.review." + verdict);
        return switch (verdict) {
            case SOUND -> new StateChip(VaadinIcon.CHECK_CIRCLE, word, Tone.OK);
            case THIN -> new StateChip(VaadinIcon.WARNING, word, Tone.WARN);
            case WRONG -> new StateChip(VaadinIcon.CLOSE_CIRCLE, word, Tone.DANGER);
        };
    }
}
