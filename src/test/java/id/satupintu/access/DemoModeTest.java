package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoModeTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.10", "::", "10.0.0.1"})
    void itDoesNotServeWhatOtherMachinesCanReach(String address) {
        assertThatThrownBy(() -> new DemoMode(address))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("127.0.0.1 only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void itServesThisMachine(String address) {
        assertThatCode(() -> new DemoMode(address)).doesNotThrowAnyException();
    }
}
