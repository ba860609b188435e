package id.satupintu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An error that no view expected: it gets a number, the number is logged and shown, the screen stays as it is. */
final class UnexpectedErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int SHOWN_MS = 10_000;

    @Override
    public void error(ErrorEvent event) {
        String reference = Reference.next();
        LOG.error("Unexpected error {}", reference, event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            String text = ui.getTranslation("shell.error.internal.title") + ". "
                    + ui.getTranslation("shell.error.internal.text") + " " + reference;
            Notification shown = new Notification(text, SHOWN_MS, Notification.Position.TOP_CENTER);
            shown.addThemeVariants(NotificationVariant.ERROR);
            ui.access(shown::open);
        }
    }
}
