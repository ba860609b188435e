package id.satupintu.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstScreenTest {

    @ParameterizedTest
    @CsvSource({"CSO, panggilan", "TL, verifikasi", "MANAGER, dasbor", "ADMIN, staf", "AUDITOR, jejak"})
    void everyRoleLandsOnTheScreenItWorksOn(Role role, String route) {
        assertThat(FirstScreen.routeFor(role)).isEqualTo(route);
    }
}
