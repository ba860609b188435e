package id.satupintu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-43")
class EditionChangesTest {

    @Test
    @DisplayName("An edition does not differ from itself")
    void none() {
        assertThat(EditionChanges.between(Ask.SEED, Ask.SEED)).isEmpty();
    }

    @Test
    @DisplayName("Switches are told with what they were and what they are")
    void switches() {
        Parameters now = Parameters.SEED.limits(66_000, 22_000).psLimitIn(Set.of("34", "33"));

        assertThat(EditionChanges.between(Ask.SEED, Ask.edition(PolicyRules.SEED.with(now))))
                .containsExactly(
                        new EditionChange.Switched("limit", "11000", "66000"),
                        new EditionChange.Switched("psLimitProvinces", "33", "33, 34"));
    }

    @Test
    @DisplayName("Rows are told as added, removed, changed or moved, each once")
    void rows() {
        List<Row> rows = new ArrayList<>(PolicyRules.SEED.rows());
        Row removed = rows.remove(1);
        Row changed = rows.set(0, renamed(rows.getFirst(), rows.getFirst().name(), "II.D"));
        Row added = renamed(changed, "another", "I.z");
        rows.add(3, added);
        Collections.swap(rows, 6, 7);

        List<EditionChange> changes =
                EditionChanges.between(Ask.SEED, Ask.edition(new PolicyRules(Parameters.SEED, rows)));

        assertThat(changes)
                .contains(
                        new EditionChange.RowChanged(changed, rows.getFirst()),
                        new EditionChange.RowAdded(added),
                        new EditionChange.RowRemoved(removed))
                .filteredOn(EditionChange.RowMoved.class::isInstance)
                .hasSize(1);
        assertThat(changes).hasSize(4);
    }

    @Test
    @DisplayName("Words are told for each voice")
    void words() {
        ScriptKey key = ScriptKey.all().getFirst();
        ScriptText old = ScriptBook.PRODUCT.text(key);
        ScriptText now = new ScriptText(new Wording("a", "b"), old.written());
        Edition after = new Edition(
                Ask.SEED.id(),
                "PLN",
                "Niaga",
                null,
                null,
                Ask.SEED.effectiveFrom(),
                PolicyRules.SEED,
                true,
                new ScriptBook(Map.of(key, now)));

        assertThat(EditionChanges.between(Ask.SEED, after))
                .containsExactly(new EditionChange.Reworded(key, Voice.SPOKEN, old.spoken(), now.spoken()));
    }

    private static Row renamed(Row row, String name, String rule) {
        return new Row(
                name,
                row.when(),
                row.route(),
                row.verification(),
                row.reminderAfter(),
                row.ccRegister(),
                rule,
                row.ground(),
                row.why());
    }
}
