package id.satupintu.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has been waiting, as minutes and seconds. The browser counts; the server is not asked. Only the
 * time that has passed is sent, so a browser whose clock is wrong still shows the right figure.
 */
@Tag("satupintu-waiting")
public final class WaitingClock extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    private static final String ELAPSED = "elapsed";

    private final transient Supplier<Instant> now;
    private @Nullable Instant since;

    /**
     * @param now the house's clock, {@code Workday::now}
     * @param since from when on; absent shows a dash
     */
    public WaitingClock(Supplier<Instant> now, @Nullable Instant since) {
        this.now = now;
        this.since = since;
        addClassName("waiting-clock");
        getElement().setAttribute("role", "timer");
    }

    /** Counts from this moment on; absent stops at a dash. The browser hears of it only when it is another one. */
    public void since(@Nullable Instant moment) {
        if (!Objects.equals(moment, since) || !getElement().hasProperty(ELAPSED)) {
            this.since = moment;
            tell();
        }
    }

    /** From this waiting time on the clock is drawn as a warning. */
    public WaitingClock warnAfter(Duration limit) {
        getElement().setProperty("warnAfter", (double) limit.toMillis());
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://shell/clocks.js");
        tell();
    }

    private void tell() {
        Instant from = since;
        getElement()
                .setProperty(
                        ELAPSED,
                        from == null
                                ? -1
                                : Math.max(0, Duration.between(from, now.get()).toMillis()));
    }
}
