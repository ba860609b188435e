package id.satupintu.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A count beside a screen's name in the menu, provided by the room of that screen: what waits there. */
public interface BarSign {

    /** Path of the screen, as {@code putusan}. */
    String route();

    /** A new sign for the person in front of this window, empty for those it does not concern. */
    Optional<Component> sign();
}
