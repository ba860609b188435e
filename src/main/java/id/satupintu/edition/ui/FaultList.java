package id.satupintu.edition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.satupintu.edition.EditionSheet;

/** Everything that keeps the edition from being released, always in sight while it is written. */
final class FaultList extends Div {

    private static final long serialVersionUID = 1L;

    FaultList(OpenSheet open) {
        addClassName("edition-faults");
        getElement().setAttribute("role", "status");
        open.read(this::draw);
    }

    private void draw(EditionSheet sheet) {
        removeAll();
        setVisible(!sheet.faults().isEmpty());
        if (sheet.faults().isEmpty()) {
            return;
        }
        EditionWords words = new EditionWords(this);
        UnorderedList list = new UnorderedList();
        sheet.faults().forEach(fault -> list.add(new ListItem(words.fault(fault))));
        Div note = new Div(
                new Paragraph(getTranslation("edition.faults", sheet.faults().size())), list);
        note.addClassNames("note", "tone-danger");
        add(note);
    }
}
