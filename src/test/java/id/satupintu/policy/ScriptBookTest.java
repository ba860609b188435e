package id.satupintu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("A-43")
class ScriptBookTest {

    private static final ScriptKey S1 = ScriptKey.read("S1_APP_ONLY").orElseThrow();

    static List<ScriptKey> keys() {
        return ScriptKey.all();
    }

    @Test
    @DisplayName("An edition says its own words, and those of the product where it has none")
    void ownWords() {
        ScriptBook book =
                new ScriptBook(Map.of(S1, words("Kini {transaction} di mana saja.", "{transaction} anywhere.")));
        Slots slots = Slots.of(Salutation.IBU, Transaction.PD);

        assertThat(book.say(ScriptId.S1_APP_ONLY, slots, Ask.INDONESIAN, Voice.SPOKEN))
                .isEqualTo("Kini Penambahan Daya di mana saja.");
        assertThat(book.say(ScriptId.S2_HAS_APP, slots, Ask.INDONESIAN, Voice.SPOKEN))
                .isEqualTo(Scripts.say(ScriptId.S2_HAS_APP, slots, Ask.INDONESIAN));
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Tag("A-38")
    @DisplayName(
            "Every script can be sent in writing, in both languages, with no slot that the spoken one does not know")
    void written(ScriptKey key) {
        ScriptText text = ScriptBook.PRODUCT.text(key);

        assertThat(text.written()).isNotNull();
        assertThat(text.written().incomplete()).isFalse();
        assertThat(ScriptCheck.faults(new ScriptBook(Map.of(key, text)))).isEmpty();
    }

    @Test
    @Tag("A-38")
    @DisplayName("In writing nobody is asked to hold the line")
    void noTelephoneInWriting() {
        assertThat(ScriptBook.PRODUCT.texts().values())
                .extracting(text -> text.in(Voice.WRITTEN).in(Ask.INDONESIAN))
                .noneMatch(text -> text.contains("jangan ditutup") || text.contains("telepon ini"));
    }

    @Test
    @Tag("A-13")
    @DisplayName("Where an edition needs no verified account the free words are said, whatever the request")
    void freeWords() {
        Slots pd = Slots.of(Salutation.IBU, Transaction.PD);

        assertThat(Scripts.say(ScriptId.S4_ALONE, pd.verification(Verification.NOT_NEEDED), Ask.INDONESIAN))
                .contains("langsung dibuat", "Penambahan Daya");
        assertThat(Scripts.say(
                        ScriptId.S4_ALONE,
                        Slots.of(Salutation.IBU, Transaction.PB).verification(Verification.BLOCKING),
                        Ask.INDONESIAN))
                .contains("agar permohonan Penyambungan Baru");
    }

    @Test
    @DisplayName("Words that could never be said are refused at their script")
    void faults() {
        ScriptBook odd = new ScriptBook(Map.of(S1, words("{salutation} {registerNumber} {siapa}", "")));

        assertThat(ScriptCheck.faults(odd))
                .containsExactly(
                        new ScriptFault("S1_APP_ONLY", ScriptFault.Kind.MISSING, ""),
                        new ScriptFault("S1_APP_ONLY", ScriptFault.Kind.EMPTY_SLOT, "registerNumber"),
                        new ScriptFault("S1_APP_ONLY", ScriptFault.Kind.UNKNOWN_SLOT, "siapa"));
    }

    @Test
    @DisplayName("Special wordings are named with their case")
    void keyNames() {
        assertThat(ScriptKey.all())
                .extracting(ScriptKey::written)
                .contains("S4_ALONE", "S4_ALONE.free", "S8_SLOW.network");
        assertThat(ScriptKey.read("S4_ALONE.PB")).isEmpty();
        assertThat(ScriptBook.PRODUCT.template(S1, Locale.ENGLISH, Voice.SPOKEN).slots())
                .contains(Slot.TRANSACTION);
    }

    private static ScriptText words(String id, String en) {
        return new ScriptText(new Wording(id, en), null);
    }
}
