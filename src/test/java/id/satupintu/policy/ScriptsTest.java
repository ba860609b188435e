package id.satupintu.policy;

import static id.satupintu.policy.Ask.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptsTest {

    static Slots filled(Transaction transaction) {
        return Slots.of(Salutation.IBU, transaction)
                .dayTime(DayTime.MORNING)
                .with(Slot.CUSTOMER, "Hana")
                .with(Slot.CSO, "Rani")
                .with(Slot.ACCOUNT_NAME, "Sagita98")
                .with(Slot.CORRECTIONS, "Nama akun.")
                .with(Slot.REGISTER_NUMBER, "5312345678901")
                .limit(11_000)
                .with(Slot.CALLBACK_TIME, "14.00");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every script can be said for every request in both languages, with no slot left open")
    void everyScript(ScriptId script) {
        for (Transaction transaction : Transaction.values()) {
            for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
                assertThat(Scripts.say(script, filled(transaction), locale))
                        .isNotBlank()
                        .doesNotContain("{", "}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every script with a slot is blocked while the slot is empty")
    void blocked(ScriptId script) {
        var slots = Scripts.slotsOf(script, Slots.none(), INDONESIAN);

        if (slots.isEmpty()) {
            assertThat(Scripts.say(script, Slots.none(), INDONESIAN)).isNotBlank();
        } else {
            assertThatExceptionOfType(UnfilledSlot.class)
                    .isThrownBy(() -> Scripts.say(script, Slots.none(), INDONESIAN))
                    .satisfies(refusal -> assertThat(slots).contains(refusal.slot()))
                    .satisfies(refusal -> assertThat(refusal.key()).contains(script.name()));
        }
    }

    @Test
    @DisplayName("Blank words leave a slot empty")
    void blankWords() {
        Slots blank = Slots.of(Salutation.IBU, Transaction.PS).with(Slot.REGISTER_NUMBER, "  ");

        assertThatExceptionOfType(UnfilledSlot.class)
                .isThrownBy(() -> Scripts.say(ScriptId.REGISTER_NUMBER, blank, INDONESIAN))
                .withMessageContaining("registerNumber");
    }

    @Test
    @DisplayName("What fills a slot is said as it is, braces and dollars included")
    void literalWords() {
        Slots odd = Slots.of(Salutation.IBU, Transaction.PD).with(Slot.ACCOUNT_NAME, "{cso}$1\\");

        assertThat(RejectReason.NAME.readAloud(odd, INDONESIAN)).contains("{cso}$1\\");
    }

    @Test
    @DisplayName("Bapak or Ibu is chosen or stays neutral, and the request is said in full words")
    void salutation() {
        Slots neutral = Slots.of(Salutation.NEUTRAL, Transaction.PS);

        assertThat(Scripts.say(ScriptId.S1_APP_ONLY, neutral, INDONESIAN))
                .contains("Bapak/Ibu", "Penyambungan Sementara")
                .doesNotContain("PS");
        assertThat(Scripts.say(ScriptId.S1_APP_ONLY, filled(Transaction.PB), INDONESIAN))
                .contains("Ibu", "Penyambungan Baru");
    }

    @Test
    @Tag("A-13")
    @DisplayName("A-13: S4 says 'so that' for PD and PS only; a PB can be requested at once")
    void s4() {
        assertThat(Scripts.say(ScriptId.S4_ALONE, filled(Transaction.PD), INDONESIAN))
                .contains("agar permohonan Penambahan Daya");
        assertThat(Scripts.say(ScriptId.S4_ALONE, filled(Transaction.PB), INDONESIAN))
                .contains("langsung dibuat", "Upgrade Akun")
                .doesNotContain("agar permohonan");
    }

    @Test
    @Tag("A-13")
    @Tag("Q-059")
    @DisplayName("A-13: S7 names the request that needs the verified account, PD or PS")
    void s7() {
        assertThat(Scripts.say(ScriptId.S7_VERIFIED, filled(Transaction.PD), INDONESIAN))
                .contains("Penambahan Daya");
        assertThat(Scripts.say(ScriptId.S7_VERIFIED, filled(Transaction.PS), INDONESIAN))
                .contains("Penyambungan Sementara");
    }

    @Test
    @Tag("A-25")
    @DisplayName("A-25: S8 names the network only when somebody who knows named it")
    void s8() {
        Slots slots = filled(Transaction.PD);

        assertThat(Scripts.say(ScriptId.S8_SLOW, slots, INDONESIAN)).doesNotContain("jaringan");
        assertThat(Scripts.say(ScriptId.S8_SLOW, slots.networkTrouble(), INDONESIAN))
                .contains("kendala jaringan");
        assertThat(Scripts.say(ScriptId.S8_SLOW, slots.networkTrouble(), Locale.ENGLISH))
                .contains("network");
    }

    @Test
    @Tag("A-15")
    @DisplayName("A-15: who verifies later hears that a PD has to wait and a PB goes on")
    void verifyLater() {
        assertThat(Scripts.say(ScriptId.VERIFY_LATER, filled(Transaction.PD), INDONESIAN))
                .contains("baru bisa dibuat setelah akun terverifikasi");
        assertThat(Scripts.say(ScriptId.VERIFY_LATER, filled(Transaction.PB), INDONESIAN))
                .contains("tetap bisa kita lanjutkan");
    }

    @Test
    @DisplayName("A language that the house does not speak gets Indonesian")
    void otherLanguage() {
        Slots slots = filled(Transaction.PD);

        assertThat(Stream.of(Locale.of("id"), Locale.FRENCH, Locale.ROOT)
                        .map(locale -> Scripts.say(ScriptId.S1_APP_ONLY, slots, locale)))
                .containsOnly(Scripts.say(ScriptId.S1_APP_ONLY, slots, INDONESIAN));
    }

    @Test
    @DisplayName("The greeting knows the part of the day")
    void dayTime() {
        assertThat(Stream.of(0, 10, 11, 14, 15, 17, 18, 23).map(DayTime::ofHour))
                .containsExactly(
                        DayTime.MORNING,
                        DayTime.MORNING,
                        DayTime.NOON,
                        DayTime.NOON,
                        DayTime.AFTERNOON,
                        DayTime.AFTERNOON,
                        DayTime.EVENING,
                        DayTime.EVENING);
    }
}
