package id.satupintu.escalation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.WithStaff;
import id.satupintu.escalation.AnException;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.CaseState;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.VoidReason;
import id.satupintu.escalation.dispatch.OpenLines;
import id.satupintu.policy.Transaction;
import id.satupintu.shell.CountSign;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is owed to the outside systems, on the screen of those who owe it. */
@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("cso")
class LedgerViewTest extends SpringBrowserlessTest {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    EscalationDesk desk;

    @Autowired
    LedgerDoors doors;

    @Autowired
    ActingStaff acting;

    private final String name = "Wagimin " + SERIAL.incrementAndGet() + "Q";

    @Test
    @Tag("Q-020")
    @Tag("Q-021")
    @Tag("Q-022")
    @Tag("Q-023")
    @Tag("Q-025")
    @Tag("Q-026")
    void theFormStandsLineByLineAsInApkt() {
        told(AnException.of(CaseKind.NO_PHONE));

        open();

        assertThat(card())
                .containsSubsequence(
                        "Gangguan",
                        "✓ Keluhan",
                        "Tipe Keluhan",
                        "Informasi",
                        "Tipe Sub Keluhan",
                        "PD",
                        "Unit",
                        "DISTRIBUSI JAKARTA RAYA",
                        "Unit Pelayanan *",
                        "Lokasi",
                        "Permasalahan *");
        assertThat(find(TextArea.class).single().getValue())
                .isEqualTo("MOHON BANTUAN LAYANAN, POTENSI PERMOHONAN PD (R1/1300VA-R1/2200VA), "
                        + "PEMOHON TIDAK MEMILIKI HP UTK DOWNLOAD PLN MOBILE");
    }

    @Test
    @Tag("Q-014")
    @Tag("Q-015")
    void theNumberOfApktComesFirstThenThatOfSimoneThenNothingIsOwed() {
        CaseView told = told(AnException.of(CaseKind.NO_PHONE));
        open();
        assertThat(find(NumberEntry.class).all()).hasSize(1);

        enter("!");
        assertThat(find(TextField.class, find(NumberEntry.class).single())
                        .single()
                        .isInvalid())
                .isTrue();
        enter("K-77001");
        assertThat(card()).contains("Simone, pilihan URGENT", "K-77001");
        enter("SM-900");

        assertThat(read(told).state()).isEqualTo(CaseState.DONE);
        assertThat(card()).contains("Lengkap", "SM-900");
        assertThat(find(NumberEntry.class).all()).isEmpty();
    }

    @Test
    @Tag("Q-024")
    @Tag("Q-027")
    void whatIsMissingIsNamedAndNoNumberIsAskedForBefore() {
        CaseView told = told(AnException.of(CaseKind.NO_PHONE).unfinished());
        open();

        assertThat(card()).contains("Belum lengkap: unit pelayanan");
        assertThat(find(NumberEntry.class).all()).isEmpty();
        acting.as("cso", () -> desk.word(told.id(), new id.satupintu.escalation.Wording("ULP Menteng", null, null)));
        find(LedgerView.class).single();
        open();

        assertThat(find(NumberEntry.class).all()).hasSize(1);
    }

    @Test
    void aWrongNumberIsCorrectedWithAReasonAndTheOldOneStays() {
        CaseView told = told(AnException.of(CaseKind.NO_PHONE));
        desk.enter(told.id(), OutsideSystem.APKT, "K-1001");
        open();

        click("Koreksi");
        TextField number = field("Nomor yang benar");
        test(number).setValue("K-1002");
        test(find(Button.class, find(GivenNumber.class).single())
                        .withText("Simpan nomor")
                        .single())
                .click();
        assertThat(field("Alasan koreksi").isInvalid()).isTrue();
        test(field("Alasan koreksi")).setValue("salah ketik");
        test(find(Button.class, find(GivenNumber.class).single())
                        .withText("Simpan nomor")
                        .single())
                .click();

        assertThat(card()).contains("K-1002", "sebelumnya K-1001 · salah ketik");
    }

    @Test
    @Tag("Q-016")
    @Tag("Q-017")
    void exceptionDOwesTheRegisterAndHasNoForm() {
        told(AnException.of(CaseKind.PS_NON_CUSTOMER).of(null, Transaction.PS));
        open();

        assertThat(find(NoteForm.class).all()).isEmpty();
        enter("123");
        assertThat(find(TextField.class, find(NumberEntry.class).single())
                        .single()
                        .getErrorMessage())
                .contains("8 sampai 20");
        enter("5312345678901");
        assertThat(card()).contains("Lengkap");
    }

    @Test
    void theSameMatterTwiceIsShownAndTheSecondCanFollowTheFirst() {
        String idpel = "5299%08d".formatted(SERIAL.incrementAndGet());
        told(AnException.of(CaseKind.NO_PHONE).of(idpel, Transaction.PD));
        CaseView second = desk.tell(AnException.of(CaseKind.NO_PHONE)
                .of(idpel, Transaction.PD)
                .by(name + " lagi")
                .report());
        navigate(LedgerView.class);
        search(name + " lagi");

        assertThat(card()).contains("Perkara yang sama sudah dicatat");
        click("Ikut yang terdahulu");

        assertThat(read(second).voidReason()).isEqualTo(VoidReason.SAME_MATTER);
    }

    @Test
    void theSameMatterIsShownWhereTheFormIsLetGo() {
        String idpel = "5298%08d".formatted(SERIAL.incrementAndGet());
        told(AnException.of(CaseKind.NO_PHONE).of(idpel, Transaction.PD));
        UUID request = UUID.randomUUID();
        CaseView second = desk.tell(AnException.of(CaseKind.NO_PHONE)
                .on(request)
                .of(idpel, Transaction.PD)
                .report());
        assertThat(doors.twice(request)).isTrue();
        LedgerPanel panel = new LedgerPanel(doors, () -> {});
        UI.getCurrent().add(panel);
        panel.show(second);

        click("Ikut yang terdahulu");

        assertThat(read(second).voidReason()).isEqualTo(VoidReason.SAME_MATTER);
        assertThat(doors.twice(request)).isFalse();
    }

    @Test
    @WithStaff("manager")
    void whoeverStandsAboveSeesHowMuchIsLate() {
        Workday.at(Workday.now().minus(Duration.ofHours(5)), () -> told(AnException.of(CaseKind.NO_PHONE)));
        navigate(LedgerView.class);

        assertThat(find(CountSign.class).all().stream()
                        .map(sign -> sign.getElement().getAttribute("aria-label")))
                .anyMatch(label -> label != null && label.contains("lewat"));
    }

    @Test
    void whatIsLateIsSaidAndTheKeysWalkThroughTheList() {
        Workday.at(Workday.now().minus(Duration.ofHours(5)), () -> told(AnException.of(CaseKind.NO_PHONE)));
        told(AnException.of(CaseKind.PHONE_UNSUPPORTED));
        open();
        String first = chosen();

        find(Keys.class).single().press("J");
        assertThat(find(LedgerList.class).single().getElement().getTextRecursively())
                .contains("lewat waktu", "sejak 5 jam");
        find(Keys.class).single().press("K");
        assertThat(chosen()).isEqualTo(first);
    }

    @Test
    void whatWasNotLetGoIsSentByOneButtonWhereThereIsALine() {
        CaseView told = desk.tell(AnException.of(CaseKind.NO_PHONE).by(name).report());
        LedgerPanel panel = new LedgerPanel(new LedgerDoors(desk, new OpenLines()), () -> {});
        UI.getCurrent().add(panel);
        panel.show(told);

        click("Kirim lewat konektor");

        assertThat(read(told).readyAt()).isNotNull();
    }

    @Test
    void aNumberThatCameTooLateIsSaidToBeTakenBack() {
        UUID request = UUID.randomUUID();
        CaseView told = desk.tell(
                AnException.of(CaseKind.UNIT_NOTE).on(request).by(name).letGo().report());
        desk.withdraw(request);
        ActingStaff.as(Actor.SYSTEM, () -> desk.arrived(told.id(), OutsideSystem.APKT, "K-LATE"));
        LedgerPanel panel = new LedgerPanel(doors, () -> {});
        UI.getCurrent().add(panel);
        panel.show(read(told));

        assertThat(panel.getElement().getTextRecursively()).contains("K-LATE datang terlambat");
        assertThat(find(NumberEntry.class).all()).isEmpty();
    }

    @Test
    @WithStaff("tl")
    @SuppressWarnings("unchecked")
    void aTeamLeaderEndsACaseWithoutItsNumberForAReason() {
        CaseView told = told(AnException.of(CaseKind.NO_PHONE));
        open();

        click("Akhiri tanpa nomor");
        assertThat(read(told).open()).isTrue();
        Select<VoidReason> reason = (Select<VoidReason>)
                find(Select.class, find(Ends.class).single()).single();
        reason.setValue(VoidReason.MISTAKE);
        click("Akhiri tanpa nomor");

        assertThat(read(told).voidReason()).isEqualTo(VoidReason.MISTAKE);
        assertThat(card()).contains("Tidak berlaku", "Salah catat");
    }

    @Test
    @WithStaff("manager")
    void aManagerSeesTheCustomerMaskedAndChangesNothing() {
        told(AnException.of(CaseKind.NO_PHONE));
        open();

        assertThat(card()).contains("W•••", "0812••••7890").doesNotContain(name);
        assertThat(find(NumberEntry.class).all()).isEmpty();
        assertThat(find(TextArea.class).single().isReadOnly()).isTrue();
    }

    private CaseView told(AnException exception) {
        return acting.as("cso", () -> desk.tell(exception.by(name).letGo().report()));
    }

    private CaseView read(CaseView view) {
        return desk.view(view.id(), Actor.current().scope());
    }

    private void open() {
        navigate(LedgerView.class);
        search(name);
    }

    private void search(String text) {
        test(find(TextField.class, find(LedgerFilter.class).single()).single()).setValue(text);
    }

    private void enter(String number) {
        NumberEntry entry = find(NumberEntry.class).single();
        test(find(TextField.class, entry).single()).setValue(number);
        test(find(Button.class, entry).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String card() {
        return find(LedgerCard.class).single().getElement().getTextRecursively();
    }

    private String chosen() {
        return find(H2.class, find(LedgerCard.class).single()).single().getText() + card();
    }
}
