package id.satupintu.callback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.satupintu.callback.CallbackId;
import id.satupintu.callback.CallbackRow;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The queue: who, by when, and whether there is something to tell. */
final class CallbackList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    CallbackList(List<CallbackRow> rows, @Nullable CallbackId chosen, Consumer<CallbackId> choose) {
        addClassName("callback-list");
        getElement().setAttribute("aria-label", getTranslation("callback.title"));
        rows.forEach(row -> add(new ListItem(entry(row, row.id().equals(chosen), choose))));
    }

    private NativeButton entry(CallbackRow row, boolean current, Consumer<CallbackId> choose) {
        Span name = new Span(Called.by(row, getLocale()));
        name.addClassName("callback-name");
        Span due = new Span(When.due(row, getLocale()));
        due.addClassNames("muted", "small");
        Div chips = new Div(Chips.promise(row, this), Chips.result(row, this));
        chips.addClassName("row");
        NativeButton entry = new NativeButton();
        entry.add(name, due, chips);
        entry.addClickListener(click -> choose.accept(row.id()));
        entry.getElement().setAttribute("aria-current", Boolean.toString(current));
        return entry;
    }
}
