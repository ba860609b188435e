package id.satupintu.units.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.notification.Notification;
import id.satupintu.shell.WrongField;
import id.satupintu.units.UnitRefused;
import java.util.Map;

/** Saves, and tells a refusal at its field, where the cursor goes; one that belongs to no field is told on top. */
record Told(Component at, Map<String, HasValidation> fields) {

    boolean saved(Runnable act) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            act.run();
            return true;
        } catch (UnitRefused refused) {
            String said = at.getTranslation("units.refused." + refused.reason());
            HasValidation field = fields.get(refused.field());
            if (field == null) {
                Notification.show(said, 6_000, Notification.Position.MIDDLE);
            } else {
                WrongField.tell(field, said);
            }
            return false;
        }
    }
}
