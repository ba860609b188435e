package id.satupintu.verification.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.policy.ReasonTexts;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.policy.Transaction;
import id.satupintu.policy.UnfilledSlot;
import id.satupintu.policy.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReasonBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Locale ID = Locale.of("id", "ID");
    private static final Slots CALLER = Slots.of(Salutation.IBU, Transaction.PD);

    @Test
    @Tag("Q-082")
    void whatNobodyWroteIsTheProductsOwn() {
        ReasonBook book = new ReasonBook(List.of(), TODAY);

        assertThat(book.active()).containsExactly(RejectReason.values());
        assertThat(book.words(RejectReason.PHONE, ID)).isEqualTo(RejectReason.PHONE.words(ID));
        assertThat(book.readAloud(RejectReason.PHONE, CALLER, ID)).contains("Ibu");
    }

    @Test
    void whatBeginsLaterDoesNotHoldYet() {
        ReasonEdition tomorrow = edition(TODAY.plusDays(1), null, "besok", 1);

        assertThat(new ReasonBook(List.of(tomorrow), TODAY).edition(RejectReason.PHONE))
                .isEmpty();
        assertThat(new ReasonBook(List.of(tomorrow), TODAY.plusDays(1)).words(RejectReason.PHONE, ID))
                .isEqualTo("besok");
    }

    @Test
    void theLaterFirstDayWinsAndOnTheSameDayTheLaterWord() {
        ReasonEdition old = edition(TODAY.minusDays(9), null, "lama", 3);
        ReasonEdition slip = edition(TODAY, null, "salah ketik", 4);
        ReasonEdition mended = edition(TODAY, null, "benar", 5);

        assertThat(new ReasonBook(List.of(mended, old, slip), TODAY).words(RejectReason.PHONE, ID))
                .isEqualTo("benar");
        assertThat(new ReasonBook(List.of(mended, old, slip), TODAY.minusDays(1)).words(RejectReason.PHONE, ID))
                .isEqualTo("lama");
    }

    @Test
    void afterItsLastDayAReasonCannotBeChosen() {
        ReasonEdition ends = edition(TODAY.minusDays(9), TODAY, "sampai hari ini", 1);

        assertThat(new ReasonBook(List.of(ends), TODAY).active()).contains(RejectReason.PHONE);
        assertThat(new ReasonBook(List.of(ends), TODAY.plusDays(1)).active()).doesNotContain(RejectReason.PHONE);
    }

    @Test
    void aSlotThatNothingFillsIsNeverSaid() {
        ReasonEdition names = new ReasonEdition(
                UUID.randomUUID(), RejectReason.PHONE, TODAY, null, texts("{customer}, nomornya lain"), "Ayu", at(1));
        ReasonBook book = new ReasonBook(List.of(names), TODAY);

        assertThat(book.readAloud(RejectReason.PHONE, CALLER.with(Slot.CUSTOMER, "Hana"), ID))
                .isEqualTo("Hana, nomornya lain");
        assertThatThrownBy(() -> book.readAloud(RejectReason.PHONE, CALLER, ID))
                .isInstanceOfSatisfying(
                        UnfilledSlot.class,
                        unfilled -> assertThat(unfilled.slot()).isEqualTo(Slot.CUSTOMER));
    }

    @Test
    void onlySlotsThatADecisionFillsAreKnown() {
        assertThat(texts("{salutation} {accountName}").unknownSlots()).isEmpty();
        assertThat(texts("{registerNumber} {nama} {open").unknownSlots())
                .containsExactly("{registerNumber}", "{nama}", "{open");
        assertThat(new ReasonTexts(new Wording("a", " "), new Wording("a", "b"), new Wording("a", "b")).incomplete())
                .isTrue();
        for (RejectReason reason : RejectReason.values()) {
            assertThat(ReasonTexts.standard(reason).unknownSlots()).isEmpty();
            assertThat(ReasonTexts.standard(reason).incomplete()).isFalse();
        }
    }

    private static ReasonEdition edition(LocalDate from, @Nullable LocalDate to, String words, int second) {
        return new ReasonEdition(UUID.randomUUID(), RejectReason.PHONE, from, to, texts(words), "Ayu", at(second));
    }

    private static Instant at(int second) {
        return Instant.parse("2026-11-20T03:00:00Z").plusSeconds(second);
    }

    private static ReasonTexts texts(String words) {
        Wording both = new Wording(words, words);
        return new ReasonTexts(both, both, both);
    }
}
