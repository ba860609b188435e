package id.satupintu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffRow;
import id.satupintu.shell.CopyField;

/** Gives somebody a REST token, which can be read here and never again. */
final class TokenDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    TokenDialog(StaffRow row, StaffDesk desk) {
        setHeaderTitle(getTranslation("access.token.title", row.name()));
        setWidth("min(520px, 96vw)");
        Button give = new Button(getTranslation("access.token.give"));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.addClickListener(click -> {
            String secret = desk.issueToken(row.id());
            removeAll();
            add(
                    new Paragraph(getTranslation("access.token.once")),
                    new CopyField(getTranslation("access.token.label"), secret));
            give.removeFromParent();
        });
        add(new Paragraph(getTranslation("access.token.ask", row.name())));
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), give);
    }
}
