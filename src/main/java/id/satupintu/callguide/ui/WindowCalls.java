package id.satupintu.callguide.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** The one {@link InFront} of each window, shared by the cockpit and the frame. */
@Component
class WindowCalls {

    private final Desks desks;

    WindowCalls(Desks desks) {
        this.desks = desks;
    }

    InFront in(UI window) {
        InFront known = ComponentUtil.getData(window, InFront.class);
        if (known != null) {
            return known;
        }
        InFront inFront = new InFront(desks);
        ComponentUtil.setData(window, InFront.class, inFront);
        return inFront;
    }
}
