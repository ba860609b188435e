package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void everyNewOneIsAnotherAndFitForAnAddress() {
        assertThat(Secret.random(32).text())
                .hasSize(43)
                .matches("[A-Za-z0-9_-]+")
                .isNotEqualTo(Secret.random(32).text());
    }

    @Test
    void itNeverPrintsItself() {
        assertThat(new Secret("abc")).hasToString("Secret[…]");
    }
}
