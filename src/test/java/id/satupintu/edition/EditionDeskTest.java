package id.satupintu.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satupintu.policy.Edition;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig({EditionDesk.class, KnownEditions.class, TodaysEdition.class, EditionDeskTest.Secured.class})
class EditionDeskTest {

    @EnableMethodSecurity
    static class Secured {}

    private final EditionDesk desk;

    @Autowired
    EditionDeskTest(EditionDesk desk) {
        this.desk = desk;
    }

    @ParameterizedTest
    @CsvSource({"2022-03-01", "2026-11-22", "2099-01-01"})
    @WithMockUser
    @Tag("Q-001")
    @DisplayName("From its first day on the built-in edition answers")
    void inForce(LocalDate day) {
        assertThat(desk.on(day).id()).hasToString("2022-03-01-niaga");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-22, edition.none",
        "1999-01-01, edition.none",
        "2022-02-23, edition.recordOnly",
        "2022-02-28, edition.recordOnly"
    })
    @WithMockUser
    @Tag("Q-001")
    @DisplayName("Before it nobody can answer, and the refusal says whether a record is known")
    void notInForce(LocalDate day, String key) {
        assertThatExceptionOfType(NoEdition.class)
                .isThrownBy(() -> desk.on(day))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key))
                .satisfies(refusal -> assertThat(refusal.day()).isEqualTo(day))
                .withMessageContaining(day.toString());
    }

    @Test
    @WithMockUser
    @Tag("A-43")
    @DisplayName("Today is the day in Jakarta: the edition begins at its midnight, not at Greenwich's")
    void todayInJakarta() {
        Instant midnight = Instant.parse("2022-02-28T17:00:00Z");

        Edition current = Workday.at(midnight, desk::current);

        assertThat(current.effectiveFrom()).isEqualTo("2022-03-01");
        assertThatExceptionOfType(NoEdition.class)
                .isThrownBy(() -> Workday.at(midnight.minusSeconds(1), () -> desk.current()));
    }

    @Test
    @WithMockUser
    @DisplayName("All editions are listed, the latest first")
    void all() {
        assertThat(desk.all())
                .extracting(edition -> edition.id().value())
                .containsExactly("2022-03-01-niaga", "2022-02-23-niaga");
    }

    @Test
    @DisplayName("Nobody asks without signing in")
    void signedOut() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> desk.current());
    }

    @Test
    @DisplayName("Both languages hold the sentences of the refusal")
    void texts() {
        assertThat(ResourceBundle.getBundle("texts.edition_id_ID").keySet())
                .isEqualTo(ResourceBundle.getBundle("texts.edition_en").keySet())
                .containsExactlyInAnyOrder("edition.none", "edition.recordOnly");
    }
}
