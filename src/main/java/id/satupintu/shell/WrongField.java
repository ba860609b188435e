package id.satupintu.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;

/** A field that was refused: what is wrong stands at it, and the cursor is where it is mended. */
public final class WrongField {

    private WrongField() {}

    /** Says it at the field and puts the cursor there, where the field takes one. */
    public static void tell(HasValidation field, String wrong) {
        mark(field, wrong);
        if (field instanceof Focusable<?> place) {
            place.focus();
        }
    }

    /** Says it at the field, where the cursor stands in another that is wrong too. */
    public static void mark(HasValidation field, String wrong) {
        field.setErrorMessage(wrong);
        field.setInvalid(true);
    }
}
