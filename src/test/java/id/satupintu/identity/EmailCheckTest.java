package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("Q-076")
@Tag("A-32")
class EmailCheckTest {

    private static EmailFinding check(String email) {
        return EmailCheck.of(email, null);
    }

    @Test
    void aGoodAddressPassesWithItsDomainInLowerCase() {
        var finding = check("  Hana.Apsari@GMail.COM ");

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.normalized()).isEqualTo("Hana.Apsari@gmail.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.id", "hana+pln@yahoo.co.id", "h_a-n.a@mail.pln.co.id", "o'neil@kantor.go.id"})
    void unusualButRightAddressesPass(String email) {
        assertThat(check(email).verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "hana.gmail.com, AT_SIGN",
        "@gmail.com, AT_SIGN",
        "hana@, AT_SIGN",
        "hana@apsari@gmail.com, AT_SIGN",
        "hana apsari@gmail.com, CHARACTERS",
        "hana..apsari@gmail.com, DOTS",
        ".hana@gmail.com, DOTS",
        "hana.@gmail.com, DOTS",
        "hana@gmail, DOMAIN",
        "hana@gmail..com, DOMAIN",
        "hana@gmail.com., DOMAIN",
        "hana@-gmail.com, DOMAIN",
        "hana@gmail.c, DOMAIN",
        "hana@127.0.0.1, DOMAIN",
        "hana@gm ail.com, DOMAIN",
        "hána@gmail.com, CHARACTERS"
    })
    void anAddressThatCannotBeIsRefusedWithItsReason(String email, EmailReason reason) {
        assertThat(check(email)).isEqualTo(EmailFinding.refused(reason));
    }

    @Test
    void lengthsHaveTheirLimits() {
        assertThat(check("h".repeat(64) + "@gmail.com").verdict()).isEqualTo(Verdict.PASS);
        assertThat(check("h".repeat(65) + "@gmail.com").reasons()).containsExactly(EmailReason.TOO_LONG);
        assertThat(check("h@" + "a.".repeat(130) + "id").reasons()).containsExactly(EmailReason.TOO_LONG);
        assertThat(check("h@" + "a".repeat(64) + ".id").reasons()).containsExactly(EmailReason.DOMAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h@gmial.com",
                "h@gmai.com",
                "h@gmail.con",
                "h@gmail.cm",
                "h@yaho.com",
                "h@yahooo.com",
                "h@hotmial.com",
                "h@yahoo.co.idd",
                "h@pln.con",
                "h@gmail.co.id",
                "h@gmail.id",
                "h@icloud.id"
            })
    void aMistypedDomainIsHintedAt(String email) {
        assertThat(check(email).reasons()).containsExactly(EmailReason.HINT_DOMAIN);
        assertThat(check(email).verdict()).isEqualTo(Verdict.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h@ymail.com", "h@mail.com", "h@email.com", "h@pln.co.id", "h@kampus.ac.id"})
    void domainsOfTheirOwnAreNoSlips(String email) {
        assertThat(check(email).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void spacesAroundItAreDroppedAlsoThoseThatNobodySees() {
        assertThat(check("\u200bhana@pln.co.id\u00a0").normalized()).isEqualTo("hana@pln.co.id");
        assertThat(EmailCheck.of("hana@pln.co.id", "hana@pln.co.id\u00a0").verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void equalityLooksAtTheWholeInLowerCase() {
        assertThat(EmailCheck.of("Hana@gmail.com", "hana@GMAIL.com ").verdict()).isEqualTo(Verdict.PASS);
        assertThat(EmailCheck.of("hana@gmail.com", "hani@gmail.com").reasons()).containsExactly(EmailReason.DIFFERS);
        assertThat(EmailCheck.of("hana@gmail.com", "").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aFindingPrintsNoAddress() {
        assertThat(check("hana@gmail.com").toString()).doesNotContain("hana");
    }
}
