package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ProblemTextsTest {

    private static Locale asked(String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", header);
        return ProblemTexts.language(request);
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasATitleAndADetailInBothLanguages(ProblemKind kind) {
        for (Locale language : List.of(Locale.of("id", "ID"), Locale.ENGLISH)) {
            for (String part : List.of("title", "detail")) {
                assertThat(ProblemTexts.text("integration.problem." + kind.code() + "." + part, language, List.of()))
                        .isNotBlank();
            }
        }
    }

    /** A code without words would answer 500 where the caller is to mend a field. */
    @ParameterizedTest
    @ValueSource(strings = {"reason-unknown", "slot-empty", "not-allowed", "too-many", "unknown-parameter", "columns"})
    void everyFieldThatIsRefusedHasWordsInBothLanguages(String code) {
        for (Locale language : List.of(Locale.of("id", "ID"), Locale.ENGLISH)) {
            assertThat(ProblemTexts.text("integration.field." + code, language, List.of()))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en",
                "en-GB,en;q=0.9|en",
                "id|id-ID",
                "id-ID,en;q=0.5|id-ID",
                "fr|id-ID",
                "fr,en;q=0.5|en",
                "*|id-ID",
                "nonsense;;q=|id-ID",
                "''|id-ID"
            })
    void indonesianIsSpokenUnlessEnglishIsAskedFor(String header, String language) {
        assertThat(asked(header).toLanguageTag()).isEqualTo(language);
    }

    @Test
    void aCallThatNamesNoLanguageIsAnsweredInIndonesian() {
        assertThat(ProblemTexts.language(new MockHttpServletRequest()).toLanguageTag())
                .isEqualTo("id-ID");
    }

    @Test
    void aMessageIsFilledWithItsWords() {
        assertThat(ProblemTexts.text("integration.field.too-long", Locale.ENGLISH, List.of("200")))
                .isEqualTo("At most 200 characters.");
    }
}
