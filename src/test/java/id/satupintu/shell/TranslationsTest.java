package id.satupintu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private final Translations texts = new Translations();

    @Test
    void bothLanguagesHoldTheSameKeys() {
        assertThat(texts.all(Translations.ENGLISH).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        texts.all(Translations.INDONESIAN).keySet());
    }

    @Test
    void noTextIsEmpty() {
        for (Locale language : texts.getProvidedLocales()) {
            assertThat(texts.all(language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    @Test
    void indonesianComesFirstAlsoForLanguagesThatAreNotKnown() {
        assertThat(texts.getTranslation("shell.sign-out", Locale.FRENCH)).isEqualTo("Keluar");
        assertThat(texts.getTranslation("shell.sign-out", Locale.UK)).isEqualTo("Sign out");
        assertThat(texts.getTranslation("shell.sign-out", null)).isEqualTo("Keluar");
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(texts.getTranslation("shell.copy", Locale.ENGLISH, "note")).isEqualTo("Copy note");
    }

    @Test
    void aKeyWithoutATextShowsItself() {
        assertThat(texts.getTranslation("shell.no-such-key", Locale.ENGLISH)).isEqualTo("shell.no-such-key");
    }
}
