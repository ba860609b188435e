package id.satupintu.edition.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.OutsideWay;
import id.satupintu.policy.Parameters;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.ScriptBook;
import id.satupintu.policy.ScriptKey;
import id.satupintu.policy.ScriptText;
import id.satupintu.policy.Transaction;
import id.satupintu.policy.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("Q-001")
@Tag("A-43")
class EditionFileTest {

    private static final LocalDate FROM = LocalDate.of(2022, 3, 1);
    private static final Edition SEED = edition(PolicyRules.SEED, ScriptBook.PRODUCT);

    private static Edition edition(@Nullable PolicyRules rules, ScriptBook scripts) {
        return new Edition(
                new EditionId("2022-03-01-niaga"), "PLN: Pusat", "Naskah #1", null, null, FROM, rules, true, scripts);
    }

    @Test
    @DisplayName("What is written reads back to the same edition")
    void roundTrip() {
        Reading reading = EditionFile.read(EditionFile.write(SEED));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.edition()).contains(SEED);
    }

    @Test
    @DisplayName("Other switches, odd words and a whole letterhead come back too")
    void everything() {
        Parameters odd = Parameters.SEED
                .limits(66_000, 197_000)
                .psLimitIn(Set.of("34", "33"))
                .limitsApplyingTo(Set.of(Transaction.PS))
                .decreaseNonNiaga(false)
                .outsideOrder(List.of(OutsideWay.CC_SERVICE, OutsideWay.TRY_APP, OutsideWay.UNIT_NOTE));
        Wording words = new Wording("- \"ya\": {salutation} # 'tidak'", "null");
        ScriptBook book = new ScriptBook(Map.of(ScriptKey.all().getFirst(), new ScriptText(words, words)));
        Edition full = new Edition(
                new EditionId("x"),
                "A",
                "B",
                "007.E/2026",
                FROM,
                FROM.plusDays(9),
                PolicyRules.SEED.with(odd),
                false,
                book);

        assertThat(EditionFile.read(EditionFile.write(full)).edition()).contains(full);
    }

    @Test
    @DisplayName("A record without rules stays one")
    void record() {
        Edition record = edition(null, new ScriptBook(Map.of()));

        assertThat(EditionFile.read(EditionFile.write(record)).edition()).contains(record);
    }

    @Test
    @DisplayName("A person can read it: one line for a condition, umlauts and long lines as they are")
    void readable() {
        assertThat(EditionFile.write(SEED))
                .startsWith("# Satu edisi kebijakan")
                .contains(
                        "when: {transactions: [PS], phaseAsked: 1, upTo: psLimit, limited: true, provinces: [psLimit]}")
                .contains("psLimitProvinces: ['33']")
                .contains("S10_WHY:")
                .doesNotContain("!!", "\\u");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit: 11000|limit: banyak|NUMBER|settings.limit|banyak",
                "route: CC_REGISTER|route: CC|CODE|rows[3].route|CC: NON_NIAGA",
                "effectiveFrom: '2022-03-01'|effectiveFrom: besok|DAY|effectiveFrom|besok",
                "decreaseIsNonNiaga: true|decreaseIsNonNiaga: ya|FLAG|settings.decreaseIsNonNiaga|ya",
                "upTo: psLimit|upTo: luas|NUMBER|rows[10].when.upTo|luas",
                "subject: |judul: |UNKNOWN_KEY|judul|judul",
                "subject: |judul: |MISSING|subject|subject",
                "outsideOrder: [|outsideOrder: [X, |CODE|settings.outsideOrder|X: TRY_APP",
                "issuer: |issuer: [] #|SHAPE|issuer|issuer",
                "  S1_APP_ONLY:|  S11:|UNKNOWN_KEY|scripts.S11|S11"
            })
    @DisplayName("What cannot be read is told with its line and its path")
    void faults(String old, String now, FileFault.Kind kind, String path, String detail) {
        String text = EditionFile.write(SEED);
        int place = text.indexOf(old);
        int line = (int) text.substring(0, place).lines().count() + (text.charAt(place - 1) == '\n' ? 1 : 0);

        Reading reading = EditionFile.read(text.substring(0, place) + now + text.substring(place + old.length()));

        assertThat(reading.edition()).isEmpty();
        assertThat(reading.faults()).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.detail()).startsWith(detail);
        });
        if (kind != FileFault.Kind.MISSING) {
            assertThat(reading.faults())
                    .anySatisfy(fault -> assertThat(fault.line()).isEqualTo(line));
        }
    }

    @Test
    @DisplayName("What is no YAML, no block, or far too long is refused without being looked into")
    void noEdition() {
        assertThat(EditionFile.read("a: [1").faults())
                .extracting(FileFault::kind)
                .containsExactly(FileFault.Kind.NOT_YAML);
        assertThat(EditionFile.read("- a").faults())
                .extracting(FileFault::kind, FileFault::line)
                .containsExactly(tuple(FileFault.Kind.SHAPE, 1));
        assertThat(EditionFile.read("").faults()).extracting(FileFault::kind).containsExactly(FileFault.Kind.SHAPE);
        assertThat(EditionFile.read("x".repeat(EditionFile.LONGEST + 1)).faults())
                .extracting(FileFault::kind)
                .containsExactly(FileFault.Kind.TOO_LARGE);
        assertThat(EditionFile.read("a: &a [b]\nc: [*a, *a]").edition()).isEmpty();
        assertThat(EditionFile.read("a: !!java.net.URL ['http://127.0.0.1']").edition())
                .isEmpty();
    }
}
