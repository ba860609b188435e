package id.satupintu.escalation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.ledger.OwedRow;
import id.satupintu.shell.ChosenLine;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cases by what is due first: whose, what is owed, since when, by whom. */
final class LedgerList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final ChosenLine standing = new ChosenLine();

    LedgerList(List<OwedRow> rows, @Nullable CaseId chosen, Consumer<CaseId> choose) {
        addClassName("esc-list");
        getElement().setAttribute("aria-label", getTranslation("escalation.ledger.title"));
        Instant now = Workday.now();
        rows.forEach(row -> add(new ListItem(entry(row, row.id().equals(chosen), now, choose))));
    }

    private NativeButton entry(OwedRow row, boolean current, Instant now, Consumer<CaseId> choose) {
        String applicant = row.applicant().isEmpty() ? "—" : row.applicant();
        String kind = row.transaction() == null ? "" : row.transaction() + " · ";
        Span name = new Span(applicant);
        name.addClassName("esc-name");
        Span what = new Span(kind + getTranslation(row.kind().key()));
        what.addClassName("small");
        Span since = new Span(getTranslation(
                row.owes() == null ? "escalation.by" : "escalation.by.since",
                row.csoName(),
                Moments.age(row.since(), now, this)));
        since.addClassNames("muted", "small");
        Div chips = new Div(LedgerChips.owes(row, now, this));
        chips.addClassName("row");
        if (!row.numbers().isEmpty()) {
            Span numbers = new Span(row.numbers());
            numbers.addClassNames("small", "num");
            chips.add(numbers);
        }
        NativeButton entry = new NativeButton();
        entry.add(name, what, since, chips);
        entry.addClickListener(click -> choose.accept(row.id()));
        standing.mark(entry, current);
        return entry;
    }

    /** Puts the keyboard on the one that was chosen, and with it into view. */
    void stand() {
        standing.focus();
    }
}
