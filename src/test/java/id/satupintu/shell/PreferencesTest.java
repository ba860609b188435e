package id.satupintu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PreferencesTest {

    @Test
    void aNewcomerReadsIndonesianInTheColoursOfTheSystem() {
        assertThat(Preferences.language(null)).isEqualTo(Translations.INDONESIAN);
        assertThat(Preferences.language(with())).isEqualTo(Translations.INDONESIAN);
        assertThat(Preferences.scheme(null)).isEqualTo(ColorScheme.Value.SYSTEM);
    }

    @Test
    void whatWasChosenIsRead() {
        VaadinRequest request = with(new Cookie("satupintu-language", "en"), new Cookie("satupintu-scheme", "DARK"));

        assertThat(Preferences.language(request)).isEqualTo(Translations.ENGLISH);
        assertThat(Preferences.scheme(request)).isEqualTo(ColorScheme.Value.DARK);
    }

    @ParameterizedTest
    @CsvSource({"satupintu-language, klingon", "satupintu-scheme, PINK", "satupintu-scheme, dark"})
    void aCookieThatMeansNothingChangesNothing(String name, String value) {
        VaadinRequest request = with(new Cookie(name, value));

        assertThat(Preferences.language(request)).isEqualTo(Translations.INDONESIAN);
        assertThat(Preferences.scheme(request)).isEqualTo(ColorScheme.Value.SYSTEM);
    }

    private static VaadinRequest with(Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return new VaadinServletRequest(request, null);
    }
}
