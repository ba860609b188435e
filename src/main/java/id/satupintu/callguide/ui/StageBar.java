package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.satupintu.callguide.guide.Stage;

/** How far the call has come; past, present and future differ by mark and weight, not by colour alone. */
final class StageBar extends OrderedList {

    private static final long serialVersionUID = 1L;

    StageBar() {
        addClassName("cg-stages");
        getElement().setAttribute("aria-label", getTranslation("callguide.stages"));
    }

    void show(Stage now) {
        removeAll();
        for (Stage stage : Stage.values()) {
            ListItem item = new ListItem(getTranslation("callguide.stage." + stage));
            if (stage == now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            item.setClassName("past", stage.compareTo(now) < 0);
            add(item);
        }
    }
}
