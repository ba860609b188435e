package id.satupintu.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What happened, in the reader's language, and the way back. */
final class ErrorPage extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph more = new Paragraph();

    ErrorPage(VaadinIcon icon, String key) {
        addClassName("error-page");
        Anchor back = new Anchor(".", getTranslation("shell.error.back"));
        back.addClassName("button-link");
        more.addClassName("error-more");
        more.setVisible(false);
        add(
                icon.create(),
                new H1(getTranslation("shell.error." + key + ".title")),
                new Paragraph(getTranslation("shell.error." + key + ".text")),
                more,
                back);
    }

    /** Adds a line, as the number under which the error is logged. */
    void tell(String text) {
        more.setText(text);
        more.setVisible(true);
    }
}
