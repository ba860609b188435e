package id.satupintu.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/**
 * Says how fresh the screen is ("live, 2 s"). The element counts in the browser and knocks at the server, also from a
 * tab in the background; the view compares revisions then, re-reads when they differ, and calls {@link #fresh()}.
 */
@Tag("satupintu-pulse")
public final class FreshnessBadge extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    /** Knocks every five seconds and speaks of a lost connection after twenty. */
    public FreshnessBadge() {
        addClassName("freshness");
        getElement()
                .setAttribute("label-live", getTranslation("shell.fresh.live"))
                .setAttribute("label-lost", getTranslation("shell.fresh.lost"));
    }

    /** Another rhythm, in whole seconds. */
    public FreshnessBadge every(Duration knock, Duration lostAfter) {
        getElement()
                .setAttribute("every", Long.toString(knock.toSeconds()))
                .setAttribute("stale-after", Long.toString(lostAfter.toSeconds()));
        return this;
    }

    /** Stands there from now on; where it stands already it is left alone. */
    public void standIn(HtmlContainer place) {
        if (getParent().filter(place::equals).isEmpty()) {
            place.add(this);
        }
    }

    /** Runs at every knock of the browser. */
    public Registration onPulse(Runnable knocked) {
        return getElement().addEventListener("pulse", event -> knocked.run())::remove;
    }

    /** What is shown was read or compared just now. */
    public void fresh() {
        getElement().executeJs("this.markFresh?.()");
    }

    /** One short sound, for something that must not be missed; a browser stays silent before the first click. */
    public void ding() {
        getElement().executeJs("this.ding?.()");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(FrontendModule.URL);
    }
}
