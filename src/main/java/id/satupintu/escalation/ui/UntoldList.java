package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.satupintu.escalation.ruling.RulingView;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Verdicts whose callers did not wait: ruled, and not told yet. */
public final class UntoldList extends Section {

    private static final long serialVersionUID = 1L;

    /** To be read only. */
    public UntoldList(List<RulingView> untold) {
        this(untold, null);
    }

    /**
     * With a button on each for whoever tells the customer.
     *
     * @param told what happens once that was said, null where it is to be read only
     */
    public UntoldList(List<RulingView> untold, @Nullable Consumer<RulingView> told) {
        addClassNames("stack", "esc-untold");
        UnorderedList list = new UnorderedList();
        list.addClassName("esc-plain");
        untold.forEach(view -> list.add(item(view, told)));
        add(new H2(getTranslation("escalation.untold.title")), list);
        setVisible(!untold.isEmpty());
    }

    private ListItem item(RulingView view, @Nullable Consumer<RulingView> told) {
        ListItem item = new ListItem(
                new Span(view.customer() == null ? "—" : view.customer()),
                new Span(getTranslation("escalation.verdict." + view.verdict())),
                new Span(view.contact() == null ? "" : view.contact()),
                new Span(view.csoName()));
        if (told != null) {
            item.add(new Button(getTranslation("escalation.untold.told"), click -> told.accept(view)));
        }
        return item;
    }
}
