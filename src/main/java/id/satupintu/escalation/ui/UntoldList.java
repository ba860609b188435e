package id.satupintu.escalation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.satupintu.escalation.ruling.RulingView;
import java.util.List;

/** Verdicts whose callers did not wait: ruled, and not told yet. */
public final class UntoldList extends Section {

    private static final long serialVersionUID = 1L;

    public UntoldList(List<RulingView> untold) {
        addClassNames("stack", "esc-untold");
        UnorderedList list = new UnorderedList();
        list.addClassName("esc-plain");
        untold.forEach(view -> list.add(new ListItem(
                new Span(view.customer() == null ? "—" : view.customer()),
                new Span(getTranslation("escalation.verdict." + view.verdict())),
                new Span(view.contact() == null ? "" : view.contact()),
                new Span(view.csoName()))));
        add(new H2(getTranslation("escalation.untold.title")), list);
        setVisible(!untold.isEmpty());
    }
}
