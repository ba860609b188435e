package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that results of other calls still have to be read to their customers, and leads to them. */
final class UnreadNote extends Div {

    private static final long serialVersionUID = 1L;
    private static final String TODAY = "hari-ini";

    private final Span text = new Span();

    UnreadNote() {
        addClassNames("note", "tone-warn", "row", "cg-unread");
        getElement().setAttribute("role", "status");
        add(text, new Anchor(TODAY, getTranslation("callguide.today")));
        setVisible(false);
    }

    /** An alarm once one of them has lain for too long. */
    void show(int results, boolean tooLong) {
        setClassName("tone-warn", !tooLong);
        setClassName("tone-danger", tooLong);
        getElement().setAttribute("role", tooLong ? "alert" : "status");
        text.setText(getTranslation("callguide.unread", Integer.toString(results)));
        setVisible(results > 0);
    }
}
