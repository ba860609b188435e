package id.satupintu.access.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import id.satupintu.access.PlaceRefused;
import id.satupintu.shell.WrongField;
import java.util.Map;

/** Tells why a site or team was not changed: at its field, or here when it belongs to none. */
final class SaidAtPlace extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, HasValidation> fields;

    SaidAtPlace(Map<String, HasValidation> fields) {
        this.fields = fields;
        addClassNames("note", "tone-danger");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether it was done; nothing typed is lost when it was not. */
    boolean done(Runnable act) {
        setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            act.run();
            return true;
        } catch (PlaceRefused refused) {
            tell(refused);
            return false;
        }
    }

    private void tell(PlaceRefused refused) {
        HasValidation field = fields.get(refused.field());
        if (field != null) {
            WrongField.tell(field, getTranslation("access.place.refused." + refused.reason()));
            return;
        }
        setText(
                refused.field().equals("use")
                        ? getTranslation("access.use." + refused.reason(), refused.count())
                        : getTranslation("access.place.refused." + refused.reason()));
        setVisible(true);
    }
}
