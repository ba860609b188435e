package id.satupintu;

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
            System.out.println(text(web.getWebServer().getPort(), ready.getTimeTaken().toMillis() / 1000.0));
        }
    }

    static String text(int port, double seconds) {
        return String.format(java.util.Locale.ROOT, "SatuPintu ready at http://127.0.0.1:%d in %.1f s", port, seconds);
    }
}
