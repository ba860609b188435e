package id.satupintu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingQuestionTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    @DisplayName("A power below 1 VA is refused by the name of its field")
    void refusesPower(int va) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ask.pb(va).question())
                .withMessageContaining("powerAsked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ask.pd(va, 2_200).question())
                .withMessageContaining("powerNow");
    }

    @Test
    @DisplayName("A blank province is an unknown one, a blank IDPEL is no customer")
    void blanks() {
        RoutingQuestion asked = Ask.ps(1_300, 2_200, " ").idpel(" ").question();

        assertThat(asked.province()).isNull();
        assertThat(PolicyTable.decide(asked, Ask.SEED).ccRegister()).isEqualTo(CcRegister.PS_NON_CUSTOMER);
    }

    @Test
    @DisplayName("A draft changes the facts that it names and keeps the others")
    void draft() {
        RoutingQuestion asked = Ask.pd(1_300, 2_200).province("31").question();

        RoutingQuestion changed = asked.draft().powerAsked(3_500).objects(true).question();

        assertThat(changed.powerNow()).isEqualTo(1_300);
        assertThat(changed.powerAsked()).isEqualTo(3_500);
        assertThat(changed.province()).isEqualTo("31");
        assertThat(asked.powerAsked()).isEqualTo(2_200);
    }

    @Test
    @Tag("Q-001")
    @DisplayName("An edition without rules decides nothing")
    void editionWithoutRules() {
        Edition record = new Edition(
                new EditionId("2022-02-23-niaga"), "PLN", "Niaga", null, null, LocalDate.of(2022, 2, 23), null, true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyTable.decide(Ask.pb(2_200).question(), record))
                .withMessageContaining("2022-02-23-niaga");
        assertThat(record.rules()).isEmpty();
    }

    @Test
    @DisplayName("An edition needs a name")
    void editionId() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EditionId(" "));
        assertThat(Ask.SEED.id()).hasToString("2022-03-01-niaga");
    }
}
