package id.satupintu.callguide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Question;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer in the story of a call")
class AnswerWordsTest {

    @Test
    @DisplayName("names provinces, units and phases by their names, not by their codes")
    void names() {
        Map<String, String> told = Map.of("province", "31", "unit", "JAYA", "phaseAsked", "3");

        assertThat(AnswerWords.of(Answer.of(Question.DETAILS, told)).in(Locale.of("id", "ID")))
                .contains("Jakarta", "UID Jakarta Raya", "3 fasa")
                .doesNotContain("JAYA", "31");
    }
}
