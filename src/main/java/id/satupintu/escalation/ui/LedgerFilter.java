package id.satupintu.escalation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.escalation.Owes;
import id.satupintu.escalation.ledger.OwedFilter;

/** What of the ledger is looked at: what it owes, the late ones, those that are settled, a word. */
final class LedgerFilter extends Div {

    private static final long serialVersionUID = 1L;

    private static final int QUIET_MS = 400;
    private static final int LONGEST_WORD = 60;

    private final Select<Owes> owes = new Select<>();
    private final Checkbox overdue = new Checkbox();
    private final Checkbox settled = new Checkbox();
    private final TextField text = new TextField();

    LedgerFilter(Runnable changed) {
        addClassNames("row", "esc-filter");
        owes.setItems(Owes.values());
        owes.setEmptySelectionAllowed(true);
        owes.setEmptySelectionCaption(getTranslation("escalation.filter.all"));
        owes.setItemLabelGenerator(
                what -> getTranslation(what == null ? "escalation.filter.all" : "escalation.owes." + what));
        owes.setAriaLabel(getTranslation("escalation.filter.owes"));
        overdue.setLabel(getTranslation("escalation.filter.overdue"));
        settled.setLabel(getTranslation("escalation.filter.settled"));
        text.setAriaLabel(getTranslation("escalation.filter.text"));
        text.setPlaceholder(getTranslation("escalation.filter.text"));
        text.setMaxLength(LONGEST_WORD);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(QUIET_MS);
        owes.addValueChangeListener(change -> changed.run());
        overdue.addValueChangeListener(change -> changed.run());
        settled.addValueChangeListener(change -> changed.run());
        text.addValueChangeListener(change -> changed.run());
        add(text, owes, overdue, settled);
    }

    OwedFilter value() {
        boolean done = settled.getValue();
        return OwedFilter.ALL
                .withOwes(done ? null : owes.getValue())
                .withOverdue(!done && overdue.getValue())
                .withSettled(done)
                .withText(text.getValue());
    }

    /** The cursor into the word that is looked for. */
    void search() {
        text.focus();
    }
}
