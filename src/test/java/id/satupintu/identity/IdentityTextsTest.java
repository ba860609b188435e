package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTextsTest {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private static Properties texts(String language) throws IOException {
        var name = "/texts/identity_" + language + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(IdentityTextsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        }
    }

    @Test
    void bothLanguagesHoldTheSameKeysOfThisRoom() throws IOException {
        assertThat(texts("id_ID").stringPropertyNames())
                .isEqualTo(texts("en").stringPropertyNames())
                .allMatch(key -> key.startsWith("identity."));
    }

    @ParameterizedTest
    @EnumSource
    void everyNameCodeHasItsSentence(NameCode code) {
        var finding = new NameFinding(code.verdict(), code, List.of(new MatchedElement("APSARI", 0, 6)));

        assertThat(finding.explanation(INDONESIAN)).endsWith(".").doesNotContain("{");
        assertThat(finding.explanation(Locale.ENGLISH)).endsWith(".").isNotEqualTo(finding.explanation(INDONESIAN));
    }

    @Test
    void aFoundElementIsNamedInItsSentence() {
        assertThat(NameMatch.compare("HANA APSARI", "apsari78").explanation(INDONESIAN))
                .contains("APSARI");
    }

    @Test
    void aRefusedNameTellsWhatToDo() {
        assertThat(NameMatch.compare("HANA APSARI", "sagita").explanation(INDONESIAN))
                .contains("Profil");
    }

    static Stream<String> otherSentences() {
        return Stream.of(Locale.ENGLISH, INDONESIAN)
                .flatMap(locale -> Stream.of(
                                Stream.of(NikReason.values()).map(reason -> reason.sentence(locale)),
                                Stream.of(PhoneReason.values()).map(reason -> reason.sentence(locale)),
                                Stream.of(EmailReason.values()).map(reason -> reason.sentence(locale)))
                        .flatMap(sentences -> sentences));
    }

    @ParameterizedTest
    @MethodSource("otherSentences")
    void everyReasonHasASentence(String sentence) {
        assertThat(sentence).matches("[A-Z].*[.?]");
    }

    @Test
    void otherLanguagesAreAnsweredInIndonesian() {
        assertThat(NikReason.LENGTH.sentence(Locale.of("id"))).isEqualTo(NikReason.LENGTH.sentence(INDONESIAN));
        assertThat(NikReason.LENGTH.sentence(Locale.FRENCH)).isEqualTo(NikReason.LENGTH.sentence(INDONESIAN));
        assertThat(NikReason.LENGTH.sentence(Locale.US)).isEqualTo(NikReason.LENGTH.sentence(Locale.ENGLISH));
    }
}
