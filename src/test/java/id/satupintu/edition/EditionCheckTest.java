package id.satupintu.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.satupintu.edition.EditionFault.Part;
import id.satupintu.policy.Area;
import id.satupintu.policy.Condition;
import id.satupintu.policy.Edition;
import id.satupintu.policy.Mark;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.Row;
import id.satupintu.policy.ScriptBook;
import id.satupintu.policy.ScriptKey;
import id.satupintu.policy.ScriptText;
import id.satupintu.policy.Transaction;
import id.satupintu.policy.Verification;
import id.satupintu.policy.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What keeps an edition from being released is told with the letter's field, the row or the script at fault. */
@Tag("A-43")
class EditionCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    @DisplayName("The seed's words and rules under a letter for tomorrow have no fault")
    void sound() {
        assertThat(faults(edition("PLN", "Niaga", TODAY.plusDays(1), PolicyRules.SEED, ScriptBook.PRODUCT)))
                .isEmpty();
        assertThat(faults(edition("PLN", "Niaga", TODAY, PolicyRules.SEED, ScriptBook.PRODUCT)))
                .isEmpty();
    }

    @Test
    @DisplayName("A letter without issuer or subject, of yesterday, or for a day that is taken, is told field by field")
    void letter() {
        Edition bad = edition(" ", "", TODAY.minusDays(1), PolicyRules.SEED, ScriptBook.PRODUCT);

        assertThat(EditionCheck.of(bad, TODAY, true))
                .extracting(EditionFault::part, EditionFault::subject, EditionFault::key)
                .containsExactly(
                        tuple(Part.LETTER, "issuer", "edition.fault.missing"),
                        tuple(Part.LETTER, "subject", "edition.fault.missing"),
                        tuple(Part.LETTER, "effectiveFrom", "edition.fault.past"),
                        tuple(Part.LETTER, "effectiveFrom", "edition.fault.taken"));
    }

    @Test
    @DisplayName("A row that never decides is named, with the row before it that takes everything")
    void unreachable() {
        List<Row> rows = new ArrayList<>(PolicyRules.SEED.rows());
        rows.add(row("late", condition(null, null, null)));

        assertThat(faults(ruled(rows)))
                .extracting(
                        EditionFault::subject,
                        EditionFault::key,
                        fault -> fault.args().getFirst())
                .contains(tuple("late", "edition.fault.row.UNREACHABLE", "late"));
    }

    @Test
    @DisplayName("A row whose conditions exclude each other is named")
    void contradictory() {
        List<Row> rows = new ArrayList<>(PolicyRules.SEED.rows());
        rows.addFirst(row("between", condition(Mark.PS_LIMIT, Mark.LIMIT, null)));

        assertThat(faults(ruled(rows)))
                .extracting(EditionFault::subject, EditionFault::key)
                .contains(tuple("between", "edition.fault.row.CONTRADICTORY"));
    }

    @Test
    @DisplayName("A table that leaves a request without an answer tells one")
    void gap() {
        List<Row> rows = PolicyRules.SEED.rows().subList(0, 3);

        assertThat(faults(ruled(rows))).extracting(EditionFault::key).contains("edition.fault.row.GAP");
    }

    @Test
    @DisplayName("A province that nobody knows is told once, whether a setting or a row names it")
    void province() {
        List<Row> rows = new ArrayList<>(PolicyRules.SEED.rows());
        rows.addFirst(row("moon", condition(null, null, new Area(Set.of("99")))));
        PolicyRules rules = new PolicyRules(PolicyRules.SEED.parameters().psLimitIn(Set.of("33", "99")), rows);

        assertThat(faults(ruled(rules)))
                .filteredOn(fault -> fault.key().equals("edition.fault.province"))
                .extracting(fault -> fault.args().getFirst())
                .containsExactly("99");
    }

    @Test
    @DisplayName("An edition without rules, or with words that cannot be filled, is told as such")
    void rulesAndWords() {
        ScriptKey key = ScriptKey.all().getFirst();
        ScriptBook book = new ScriptBook(Map.of(key, new ScriptText(new Wording("Halo {nama}", ""), null)));

        assertThat(faults(edition("PLN", "Niaga", TODAY, null, book)))
                .extracting(EditionFault::part, EditionFault::key)
                .contains(
                        tuple(Part.RULES, "edition.fault.no-rules"),
                        tuple(Part.SCRIPTS, "edition.fault.script.MISSING"),
                        tuple(Part.SCRIPTS, "edition.fault.script.UNKNOWN_SLOT"));
    }

    private static List<EditionFault> faults(Edition edition) {
        return EditionCheck.of(edition, TODAY, false);
    }

    private static Edition ruled(List<Row> rows) {
        return ruled(new PolicyRules(PolicyRules.SEED.parameters(), rows));
    }

    private static Edition ruled(PolicyRules rules) {
        return edition("PLN", "Niaga", TODAY, rules, ScriptBook.PRODUCT);
    }

    private static Edition edition(
            String issuer, String subject, LocalDate from, @Nullable PolicyRules rules, ScriptBook words) {
        return new Edition(StoredEdition.UNNAMED, issuer, subject, null, null, from, rules, false, words);
    }

    private static Condition condition(@Nullable Mark above, @Nullable Mark upTo, @Nullable Area area) {
        return new Condition(null, Set.of(Transaction.PB), null, null, null, above, upTo, null, null, area, Set.of());
    }

    private static Row row(String name, Condition when) {
        Wording why = new Wording("Karena.", "Because.");
        return new Row(name, when, RouteKind.OUTSIDE_POLICY, Verification.NOT_NEEDED, false, null, "Q-005", null, why);
    }
}
