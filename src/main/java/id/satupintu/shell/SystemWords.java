package id.satupintu.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;

/** What the browser says when the session is over or the server was restarted, with the way back. */
final class SystemWords implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    private final Translations texts;

    SystemWords(Translations texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(text(info, "shell.session.title"));
        words.setSessionExpiredMessage(text(info, "shell.session.text"));
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption(text(info, "shell.cookies.title"));
        words.setCookiesDisabledMessage(text(info, "shell.cookies.text"));
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(text(info, "shell.fault.title"));
        words.setInternalErrorMessage(text(info, "shell.fault.text"));
        return words;
    }

    /** Without a session Vaadin knows only the browser's languages; the cookie knows the person's choice. */
    private String text(SystemMessagesInfo info, String key) {
        return texts.getTranslation(key, Preferences.language(info.getRequest()));
    }
}
