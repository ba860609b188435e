package id.satupintu.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.ZoneId;

/** The time at the site of whoever is signed in; the browser ticks, by the server's clock. */
@Tag("satupintu-site-clock")
final class SiteClock extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    SiteClock(ZoneId zone, String zoneName) {
        addClassName("site-clock");
        getElement().setAttribute("zone", zone.getId()).setAttribute("label", zoneName);
        getElement().setAttribute("title", getTranslation("shell.site-clock"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://shell/clocks.js");
        getElement().setProperty("at", (double) System.currentTimeMillis());
    }
}
