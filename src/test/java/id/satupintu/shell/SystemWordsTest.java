package id.satupintu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SystemWordsTest {

    private final SystemWords words = new SystemWords(new Translations());

    @Test
    void anEndedSessionIsSaidInIndonesianWhateverTheBrowserPrefers() {
        SystemMessages said = said();

        assertThat(said.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(said.getSessionExpiredCaption()).isEqualTo("Sesi berakhir");
        assertThat(said.getSessionExpiredMessage()).contains("masuk lagi");
    }

    @Test
    void whoeverChoseEnglishReadsEnglish() {
        assertThat(said(new Cookie("satupintu-language", "en")).getSessionExpiredCaption())
                .isEqualTo("Session ended");
    }

    private SystemMessages said(Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return words.getSystemMessages(
                new SystemMessagesInfo(Locale.US, new VaadinServletRequest(request, null), null));
    }
}
