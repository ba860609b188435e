package id.satupintu.callguide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.CallRow;
import id.satupintu.privacy.Masking;
import java.util.List;

/** Finds a lost call of the team by the number or the name of whoever calls again, within 24 hours. */
final class LostSearch extends Div {

    private static final long serialVersionUID = 1L;

    private static final int QUIET_MS = 400;
    private static final int LONGEST = 60;
    private static final int SHORTEST = 3;

    private final transient Cockpit cockpit;
    private final transient Words words = new Words(this);
    private final TextField text = new TextField();
    private final Div found = new Div();

    LostSearch(Cockpit cockpit) {
        this.cockpit = cockpit;
        addClassNames("stack", "cg-lost-search");
        text.setLabel(words.of("callguide.idle.search"));
        text.setPlaceholder(words.of("callguide.idle.search.hint"));
        text.setMaxLength(LONGEST);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(QUIET_MS);
        text.addValueChangeListener(change -> search());
        found.addClassName("stack");
        found.getElement().setAttribute("aria-live", "polite");
        add(text, found);
    }

    void clear() {
        text.clear();
    }

    void focus() {
        text.focus();
    }

    private void search() {
        found.removeAll();
        String typed = text.getValue().strip();
        if (typed.length() < SHORTEST) {
            return;
        }
        List<CallRow> rows = cockpit.lost(typed);
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(words.of("callguide.idle.search.none"));
            none.addClassName("muted");
            found.add(none);
        }
        rows.forEach(row -> found.add(line(row.head())));
    }

    private Div line(CallHead head) {
        Span who = new Span(head.customerName() == null ? "—" : head.customerName());
        String phone = head.contactPhone() == null ? head.callerNumber() : head.contactPhone();
        Span reached = new Span(phone == null ? "" : Masking.phone(phone));
        Span by = new Span(head.csoName());
        by.addClassNames("muted", "small");
        Button take = new Button(words.of("callguide.idle.take-over"), click -> cockpit.takeOver(head.id()));
        Div line = new Div(who, reached, by, take);
        line.addClassName("row");
        return line;
    }
}
