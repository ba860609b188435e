package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BearerTest {

    @Test
    void everyNewSecretIsAnother() {
        assertThat(Bearer.random().secret())
                .hasSizeGreaterThan(40)
                .isNotEqualTo(Bearer.random().secret());
    }

    @Test
    void onlyItsHashIsKeptAndItIsSha256() {
        assertThat(new Bearer("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void itNeverPrintsItself() {
        assertThat(new Bearer("demo-cso")).hasToString("Bearer[…]");
    }
}
