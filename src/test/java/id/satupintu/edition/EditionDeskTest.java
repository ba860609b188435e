package id.satupintu.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satupintu.access.WithStaff;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.ScriptBook;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@SpringBootTest
@BothDatabases
class EditionDeskTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2022, 6, 1);

    @Autowired
    EditionDesk desk;

    @ParameterizedTest
    @CsvSource({"2022-03-01", "2022-06-01", "2023-01-01"})
    @WithStaff("cso")
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
    @WithStaff("cso")
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
    @WithStaff("cso")
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
    @WithStaff("cso")
    @Tag("Q-003")
    @DisplayName("The built-in edition comes back from the archive as the seed says it, its date marked as assumed")
    void seed() {
        assertThat(desk.on(LONG_AGO)).satisfies(edition -> {
            assertThat(edition.rules()).contains(PolicyRules.SEED);
            assertThat(edition.scripts()).isEqualTo(ScriptBook.PRODUCT);
            assertThat(edition.issuer()).contains("Divisi Pelayanan Pelanggan & Retail");
            assertThat(edition.assumed()).isTrue();
        });
    }

    @Test
    @WithStaff("cso")
    @Tag("Q-001")
    @DisplayName("The policy of 23 February 2022 is a record without rules, the oldest of all")
    void earlierRecord() {
        assertThat(desk.all().getLast()).satisfies(earlier -> {
            assertThat(earlier.id()).hasToString("2022-02-23-niaga");
            assertThat(earlier.rules()).isEmpty();
            assertThat(earlier.dated()).isEqualTo("2022-02-23");
        });
    }

    @Test
    @WithStaff("cso")
    @Tag("A-43")
    @DisplayName("A call asks for its edition by name")
    void named() {
        assertThat(desk.named(new EditionId("2022-03-01-niaga"))).isPresent();
        assertThat(desk.named(new EditionId("2022-03-02-niaga"))).isEmpty();
    }

    @Test
    @DisplayName("Nobody asks without signing in")
    void signedOut() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> desk.current());
    }
}
