package id.satupintu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    private final List<String> done = new ArrayList<>();
    private final Keys keys =
            new Keys().on("A", "approve", () -> done.add("approve")).on("1", "name", () -> done.add("name"));

    @Test
    void aKeyActsInEitherCase() {
        keys.press("a");
        keys.press("A");
        keys.press("1");

        assertThat(done).containsExactly("approve", "approve", "name");
    }

    @Test
    void aDisabledKeyIsNeitherHeardNorListed() {
        keys.enable("A", false);
        keys.press("a");

        assertThat(done).isEmpty();
        assertThat(keys.list()).containsOnlyKeys("1");
        assertThat(keys.getElement().getAttribute("keys")).isEqualTo("1");
    }

    @Test
    void anEnabledKeyIsHeardAgain() {
        keys.enable("A", false);
        keys.enable("a", true);
        keys.press("A");

        assertThat(done).containsExactly("approve");
    }

    @Test
    void unknownKeysDoNothing() {
        keys.press("z");
        keys.enable("z", true);

        assertThat(done).isEmpty();
    }

    @Test
    void onceForgottenNoKeyActs() {
        keys.clear();
        keys.press("A");

        assertThat(done).isEmpty();
        assertThat(keys.list()).isEmpty();
    }

    @Test
    void aKeyForAnyMomentIsHeardWithAltTooAndListedSo() {
        keys.anywhere("W", "why", () -> done.add("why"));
        keys.only(List.of("w", "1"));

        assertThat(keys.getElement().getAttribute("anywhere")).isEqualTo("w");
        assertThat(keys.list()).containsEntry("W", "why");
        assertThat(keys.isAnywhere("W")).isTrue();
        assertThat(keys.isAnywhere("1")).isFalse();
        keys.press("w");
        assertThat(done).containsExactly("why");

        keys.enable("w", false);
        assertThat(keys.getElement().getAttribute("anywhere")).isEmpty();
    }

    @Test
    void theListSaysWhatEachKeyDoes() {
        assertThat(keys.list()).containsEntry("A", "approve").containsEntry("1", "name");
    }
}
