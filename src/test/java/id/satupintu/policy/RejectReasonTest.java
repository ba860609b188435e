package id.satupintu.policy;

import static id.satupintu.policy.Ask.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RejectReasonTest {

    private static final Slots IBU = Slots.none().salutation(Salutation.IBU);

    @ParameterizedTest
    @EnumSource
    @Tag("Q-082")
    @DisplayName("Each reason has its own words for the customer and others for staff, in both languages")
    void twoTexts(RejectReason reason) {
        for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
            assertThat(Set.of(reason.readAloud(IBU, locale), reason.forStaff(locale), reason.words(locale)))
                    .hasSize(3);
        }
    }

    @Test
    @Tag("Q-074")
    @DisplayName("The name reason says the account name where it is known")
    void name() {
        assertThat(RejectReason.NAME.readAloud(IBU.with(Slot.ACCOUNT_NAME, "Sagita98"), INDONESIAN))
                .contains("Sagita98", "unsur nama di KTP", "Ibu");
        assertThat(RejectReason.NAME.readAloud(IBU, INDONESIAN)).contains("unsur nama di KTP");
    }

    @Test
    @Tag("Q-082")
    @DisplayName("A refusal reads out every field to correct and that it can be sent again")
    void refusal() {
        Slots corrected = IBU.with(Slot.CORRECTIONS, "Nama akunnya diganti. E-mail {diisi}.");

        String said = Scripts.say(ScriptId.RESULT_REFUSED, corrected, INDONESIAN);

        assertThat(said).contains("Nama akunnya diganti. E-mail {diisi}. Setelah", "diajukan lagi");
    }

    @Test
    @DisplayName("A refusal without a reason is not said")
    void refusalWithoutReason() {
        assertThatExceptionOfType(UnfilledSlot.class)
                .isThrownBy(() -> Scripts.say(ScriptId.RESULT_REFUSED, IBU, INDONESIAN))
                .satisfies(refusal -> assertThat(refusal.slot()).isEqualTo(Slot.CORRECTIONS));
    }

    @Test
    @DisplayName("What only Dukcapil or the app can mend is not for this call")
    void retry() {
        assertThat(List.of(RejectReason.values()))
                .filteredOn(reason -> !reason.fixableOnCall())
                .containsExactly(RejectReason.NIK_DATE, RejectReason.REGION, RejectReason.OTHER);
        assertThat(RejectReason.NAME.retry(INDONESIAN)).contains("telepon ini");
        assertThat(RejectReason.REGION.retry(INDONESIAN)).contains("aplikasi");
    }
}
