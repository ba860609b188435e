package id.satupintu.edition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the word why. */
final class NoteDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    NoteDialog(String title, Consumer<String> said) {
        setHeaderTitle(title);
        setWidth("min(520px, 96vw)");
        TextArea why = new TextArea(getTranslation("edition.why"));
        why.setWidthFull();
        why.setMaxLength(LONGEST);
        why.setAutofocus(true);
        Button send = new Button(title, click -> {
            if (why.getValue().isBlank()) {
                why.setErrorMessage(getTranslation("edition.fault.missing"));
                why.setInvalid(true);
                return;
            }
            close();
            said.accept(why.getValue());
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(why);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), send);
    }
}
