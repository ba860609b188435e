package id.satupintu.edition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.edition.EditionSheet;
import id.satupintu.shell.EmptyState;

/** What this edition says otherwise than the one in force, or than the one before it. */
final class ChangesPane extends Div {

    private static final long serialVersionUID = 1L;

    ChangesPane(OpenSheet open) {
        addClassNames("panel", "stack");
        open.read(this::draw);
    }

    private void draw(EditionSheet sheet) {
        removeAll();
        Paragraph against = new Paragraph(getTranslation(
                "edition.against",
                sheet.against().id().value(),
                String.valueOf(sheet.changes().size())));
        against.addClassName("muted");
        add(against);
        if (sheet.changes().isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK, getTranslation("edition.same"), getTranslation("edition.same.text")));
        } else {
            add(new ChangeList(sheet.changes(), sheet.edition()));
        }
    }
}
