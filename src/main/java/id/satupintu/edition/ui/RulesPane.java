package id.satupintu.edition.ui;

import com.vaadin.flow.component.html.Div;

/** What decides: the numbers and switches on top, the table that they fill below. */
final class RulesPane extends Div {

    private static final long serialVersionUID = 1L;

    RulesPane(OpenSheet open) {
        addClassName("edition-rules");
        add(new ParametersPane(open), new TablePane(open));
    }
}
