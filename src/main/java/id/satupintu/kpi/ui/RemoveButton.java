package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Takes something away for good, once that was said twice. */
final class RemoveButton extends Button {

    private static final long serialVersionUID = 1L;

    /**
     * @param label of this button and of the one that confirms
     * @param question whether it is meant, naming what goes
     */
    RemoveButton(String label, String question, Runnable remove) {
        super(label);
        addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        addClickListener(click -> {
            ConfirmDialog sure = new ConfirmDialog(label, question, label, confirmed -> remove.run());
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("shell.close"));
            sure.open();
        });
    }
}
