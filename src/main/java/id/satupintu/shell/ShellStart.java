package id.satupintu.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Prepares each page before anything is drawn: language, appearance, and what is said when the connection fails. */
@Component
class ShellStart implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    // Vaadin's own indicator stands outside every landmark; as a status it is announced and may stand there
    private static final String INDICATOR_IS_A_STATUS =
            "const indicator = document.querySelector('vaadin-connection-indicator');"
                    + " if (indicator) { indicator.setAttribute('role', 'status'); indicator.onlineText = $0; }";

    private final Translations texts;

    ShellStart(Translations texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ShellStart::dress);
        event.getSource().setSystemMessagesProvider(new SystemWords(texts));
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(Preferences.language(session.getRequest()));
            session.getSession().setErrorHandler(new UnexpectedErrors());
        });
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    /** Language and colours stand in the first bytes, so that nothing flashes and screen readers know the language. */
    private static void dress(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().getElementsByTag("html").first();
        if (html == null) {
            return;
        }
        response.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        html.attr("lang", Preferences.language(request).toLanguageTag());
        ColorScheme.Value scheme = Preferences.scheme(request);
        if (scheme != ColorScheme.Value.SYSTEM) {
            html.attr("theme", scheme.getThemeValue()).attr("style", "color-scheme: " + scheme.getValue());
        }
    }

    private void prepare(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Locale language = Preferences.language(request);
        ui.setLocale(language);
        ColorScheme.Value scheme = Preferences.scheme(request);
        if (scheme != ColorScheme.Value.SYSTEM) {
            ui.getPage().setColorScheme(scheme);
        }
        ui.getPage().executeJs(INDICATOR_IS_A_STATUS, texts.getTranslation("shell.reconnect.back", language));
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(texts.getTranslation("shell.reconnect.trying", language));
        reconnect.setDialogTextGaveUp(texts.getTranslation("shell.reconnect.gave-up", language));
        reconnect.setReconnectInterval(2_000);
        reconnect.setReconnectAttempts(100);
    }
}
