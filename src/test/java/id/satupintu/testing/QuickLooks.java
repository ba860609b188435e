package id.satupintu.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whoever waits for something looks at once and again every few milliseconds, instead of first after a tenth of a second. */
public final class QuickLooks implements BeforeAllCallback {

    private static final Duration PAUSE = Duration.ofMillis(10);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(PAUSE);
    }
}
