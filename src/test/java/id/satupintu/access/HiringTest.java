package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiringTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Rani", "ra ni", "-rani", "rani@pln", "a2345678901234567890123456789012345678901"})
    void aLoginThatCouldBeMistakenIsRefused(String login) {
        assertThat(refusal(hired(login, Role.CSO, "JKT-A"))).isEqualTo("login malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rani", "rani.dewi", "r2", "sim-jkt-01"})
    void aPlainLoginIsTaken(String login) {
        assertThatCode(() -> Hiring.check(hired(login, Role.CSO, "JKT-A"))).doesNotThrowAnyException();
    }

    @Test
    void whoeverWorksAtCallsBelongsToATeam() {
        assertThat(refusal(hired("rani", Role.CSO, null))).isEqualTo("team missing");
        assertThat(refusal(hired("rani", Role.TL, ""))).isEqualTo("team missing");
        assertThatCode(() -> Hiring.check(hired("rani", Role.MANAGER, null))).doesNotThrowAnyException();
    }

    @Test
    void aShortPasswordIsRefusedAndNoneIsFine() {
        StaffRefused refused = catchThrowableOfType(StaffRefused.class, () -> Hiring.checkPassword("123456789"));

        assertThat(refused.reason()).isEqualTo("short");
        assertThatCode(() -> Hiring.checkPassword(null)).doesNotThrowAnyException();
        assertThatCode(() -> Hiring.checkPassword("1234567890")).doesNotThrowAnyException();
    }

    @Test
    void aPasswordIsNotPrinted() {
        assertThat(new NewStaff("rani", "Rani", Role.CSO, false, null, null, "rahasia-sekali", false).toString())
                .doesNotContain("rahasia");
    }

    private static String refusal(NewStaff hired) {
        StaffRefused refused = catchThrowableOfType(StaffRefused.class, () -> Hiring.check(hired));
        return refused.field() + " " + refused.reason();
    }

    private static NewStaff hired(String login, Role role, @Nullable String team) {
        return new NewStaff(login, "Rani", role, false, team, "JKT", null, false);
    }
}
