package id.satupintu;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on standard output, once, where the started application serves. */
@Component
class ReadyNotice {

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(text(web.getWebServer().getPort(), ready.getTimeTaken()));
        }
    }

    static String text(int port, @Nullable Duration took) {
        double seconds = took == null ? 0 : took.toMillis() / 1000.0;
        return String.format(Locale.ROOT, "SatuPintu ready at http://127.0.0.1:%d in %.1f s", port, seconds);
    }
}
