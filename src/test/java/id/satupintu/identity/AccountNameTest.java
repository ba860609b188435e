package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-29")
class AccountNameTest {

    private static List<List<String>> pieces(String accountName) {
        return AccountName.of(accountName).runs().stream()
                .map(run -> run.pieces().stream().map(Token::text).toList())
                .toList();
    }

    @Test
    void digitsAndSignsSeparateWords() {
        assertThat(pieces("budi_99santoso.jr")).containsExactly(List.of("budi"), List.of("santoso"), List.of("jr"));
    }

    @Test
    void capitalsBeginANewWordInsideARun() {
        assertThat(pieces("NamiraHana")).containsExactly(List.of("namira", "hana"));
        assertThat(pieces("PLNMobile")).containsExactly(List.of("pln", "mobile"));
        assertThat(pieces("HANA")).containsExactly(List.of("hana"));
    }

    @Test
    void apostrophesJoin() {
        assertThat(pieces("Syafi'i")).containsExactly(List.of("syafii"));
        assertThat(pieces("Syafi’i")).containsExactly(List.of("syafii"));
    }

    @Test
    void ofAMailAddressOnlyTheLocalPartCounts() {
        assertThat(pieces("hana.apsari@gmail.com")).containsExactly(List.of("hana"), List.of("apsari"));
        assertThat(pieces("hana@gmail")).containsExactly(List.of("hana"));
        assertThat(AccountName.of("hana@gmail.com").mail()).isTrue();
    }

    @Test
    void anAtSignInFrontIsAHandle() {
        assertThat(pieces("@hana_apsari")).containsExactly(List.of("hana"), List.of("apsari"));
        assertThat(AccountName.of("@hana_apsari").mail()).isFalse();
    }

    @Test
    void emojiAloneAreEmpty() {
        assertThat(AccountName.of("💡 ...").empty()).isTrue();
        assertThat(AccountName.of("💡 1").empty()).isFalse();
    }

    @Test
    void onlySoManyWordsAreRead() {
        assertThat(AccountName.of("a ".repeat(200)).runs()).hasSizeLessThanOrEqualTo(40);
    }
}
