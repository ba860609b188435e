package id.satupintu.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;

/**
 * Says how fresh the screen is ("live, 2 s ago"). The element counts in the browser and knocks at the server when a
 * re-read is due: every 15 s, and as soon as the connection is back.
 */
@Tag("satupintu-pulse")
public final class FreshnessBadge extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    public FreshnessBadge() {
        addClassName("freshness");
        getElement().setAttribute("role", "status");
    }

    /** Runs at every knock of the browser; compare revisions there and re-read only when they differ. */
    public Registration onPulse(Runnable reread) {
        return getElement().addEventListener("pulse", event -> reread.run())::remove;
    }

    /** What is shown was read or compared just now. */
    public void fresh() {
        getElement().callJsFunction("fresh");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(FrontendModule.URL);
        getElement().setProperty("live", getTranslation("shell.fresh.live"));
        getElement().setProperty("ago", getTranslation("shell.fresh.ago"));
        getElement().setProperty("stale", getTranslation("shell.fresh.stale"));
        getElement().setProperty("lost", getTranslation("shell.fresh.lost"));
    }
}
