package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;

/** One kind of open matter, with the way to the screen where it is worked on. */
final class HandoverPart extends Section {

    private static final long serialVersionUID = 1L;

    HandoverPart(Handover.Part part) {
        addClassNames("panel", "stack");
        Anchor title = new Anchor(part.route(), part.title());
        add(new H2(title, new Span(" · " + part.lines().size())));
        if (part.lines().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("callguide.handover.none"));
            none.addClassName("muted");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("handover-list");
        // A long one scrolls, also for those who have no mouse.
        list.getElement().setAttribute("tabindex", "0");
        part.lines().forEach(line -> list.add(item(line)));
        add(list);
    }

    private ListItem item(Handover.Line line) {
        ListItem item = new ListItem(new Span(line.text()));
        if (line.late()) {
            item.add(new StateChip(VaadinIcon.WARNING, getTranslation("callguide.handover.late"), Tone.DANGER));
        }
        return item;
    }
}
