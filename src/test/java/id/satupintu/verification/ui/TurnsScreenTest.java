package id.satupintu.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.access.WithStaff;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.DutyDesk;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.OutageDesk;
import id.satupintu.verification.RungInVain;
import id.satupintu.verification.TurnDesk;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.duty.Availability;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
@ViewPackages(classes = VerificationView.class)
@WithStaff("tl")
class TurnsScreenTest extends SpringBrowserlessTest {

    private static int people;

    @Autowired
    VerificationDesk desk;

    @Autowired
    DutyDesk duty;

    @Autowired
    OutageDesk outages;

    @Autowired
    TurnDesk turns;

    @Autowired
    ActingStaff acting;

    @Autowired
    JdbcClient sql;

    @Autowired
    RungInVain inVain;

    @BeforeEach
    void aQuietMorning() {
        sql.sql("delete from verification_duty").update();
        sql.sql("delete from verification_outage").update();
        sql.sql("update verification_case set lease_until = null, holder_id = null where stage = 'OPEN'")
                .update();
        Optional<CaseView> next = acting.as("tl2", desk::claimNext);
        while (next.isPresent()) {
            CaseView left = next.get();
            Decision decision = Decision.approve(left.evidenceVersion()).withNote("sisa uji lain");
            acting.as("tl2", () -> desk.decide(left.id(), decision));
            next = acting.as("tl2", desk::claimNext);
        }
    }

    @Test
    void aWaitingCallerRingsHereUntilAccepted() {
        navigate(VerificationView.class);
        CaseView made = handed();

        await(() -> text(rail()).contains("Berdering untuk Anda"));
        assertThat(find(VerificationView.class).single().getPageTitle()).startsWith("☎ (1)");
        press("Terima");

        assertThat(view(made).claimedBy().name()).isEqualTo("Bagus");
        await(() -> !text(rail()).contains("Berdering untuk Anda"));
    }

    @Test
    void spaceAcceptsWhatRingsAcrossTheFloorThoughAnotherTeamSentIt() {
        navigate(VerificationView.class);
        Actor me = Actor.current();
        Actor farCso = new Actor(
                new StaffId(UUID.randomUUID()), "wati", "Wati", Role.CSO, false, "LAIN", me.site(), me.zone(), false);
        CaseView far = ActingStaff.as(farCso, () -> desk.handOver(handOver()));

        await(() -> text(rail()).contains("Berdering untuk semua"));
        find(Keys.class).single().press(" ");

        CaseView taken = ActingStaff.as(farCso, () -> desk.view(far.id(), new Scope.Own(farCso.id())));
        assertThat(taken.claimedBy().name()).isEqualTo("Bagus");
        press("Setujui");
    }

    @Test
    void whoeverPausesHearsNothingAndIsServedNothingAfterADecision() {
        navigate(VerificationView.class);
        CaseView first = handed();
        CaseView second = handed();
        press("Berikutnya");

        pressState();
        press("Jeda: salat");
        await(() -> state().equals("Jeda: salat"));
        press("Setujui");

        assertThat(view(first).status()).isEqualTo(CaseStatus.APPROVED);
        assertThat(view(second).status()).isEqualTo(CaseStatus.WAITING);
        assertThat(text(rail())).doesNotContain("Berdering untuk Anda");
    }

    @Test
    void whatIsSkippedWithAReasonIsLeftToColleagues() {
        handed();
        CaseView second = handed();
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Lewati");
        press("Saya kenal orangnya");
        assertThat(text(find(Strip.class).single())).contains("Dilewati");

        press("Berikutnya");
        assertThat(view(second).status())
                .as("the screen says %s", text(find(Strip.class).single()))
                .isEqualTo(CaseStatus.CLAIMED);
    }

    @Test
    void escapeFromTheReasonsLeavesThingsAsTheyAre() {
        CaseView made = handed();
        navigate(VerificationView.class);
        press("Berikutnya");
        press("Lewati");

        press("Batal");

        assertThat(view(made).status()).isEqualTo(CaseStatus.CLAIMED);
        assertThat(find(ChoicePanel.class).all()).isEmpty();
    }

    @Test
    void duringAConsultationItRestsAndTheRailSaysSo() {
        CaseView made = handed();
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Tahan");

        assertThat(view(made).holdSince()).isNotNull();
        await(() -> text(rail()).contains("ditahan Bagus untuk konsultasi"));
        press("Lanjutkan");
        assertThat(view(made).holdSince()).isNull();
    }

    @Test
    void itCanBeSentToAColleagueWhoIsThere() {
        CaseView made = handed();
        arrives("tl2");
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Oper");
        pressBeginning("Sari");

        assertThat(view(made).claimedBy()).isNull();
        assertThat(text(find(Strip.class).single())).contains("Dioper ke Sari");
        await(() -> text(rail()).contains("berdering di Sari"));
    }

    @Test
    void eachOfManyColleaguesIsReachedAndFoundByName() {
        CaseView made = handed();
        Actor me = Actor.current();
        for (int colleague = 1; colleague <= 12; colleague++) {
            String name = "Rekan %02d".formatted(colleague);
            Actor there = new Actor(
                    new StaffId(UUID.randomUUID()), name, name, Role.TL, false, me.team(), me.site(), me.zone(), false);
            ActingStaff.as(there, () -> {
                duty.arrive();
                return true;
            });
        }
        navigate(VerificationView.class);
        press("Berikutnya");
        await(() -> text(find(ColleagueList.class).single()).contains("Rekan 12"));

        press("Oper");
        ChoicePanel panel = find(ChoicePanel.class).single();
        assertThat(find(Button.class, panel).all()).as("all and Batal").hasSize(13);
        assertThat(find(KeyHint.class, panel).all()).as("1 to 9 and Esc").hasSize(10);
        test(find(TextField.class, panel).single()).setValue("reka 12");
        assertThat(find(Button.class, panel).all()).hasSize(2);
        pressBeginning("Rekan 12");

        assertThat(view(made).claimedBy()).isNull();
        await(() -> text(rail()).contains("berdering di Rekan 12"));
    }

    @Test
    void withoutAColleagueNothingIsSentAndThatIsSaid() {
        CaseView made = handed();
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Oper");

        assertThat(text(find(Strip.class).single())).contains("Tidak ada rekan lain");
        assertThat(view(made).status()).isEqualTo(CaseStatus.CLAIMED);
    }

    @Test
    void atTheEndOfTheShiftAllThatIsHeldGoesToOneColleague() {
        CaseView one = handed();
        arrives("tl2");
        navigate(VerificationView.class);
        press("Berikutnya");
        await(() -> text(rail()).contains("Anda pegang"));

        pressState();
        press("Akhir shift: oper semua (1)");
        pressBeginning("Sari");

        assertThat(view(one).claimedBy()).isNull();
        assertThat(text(find(Strip.class).single())).contains("1 dioper ke Sari");
    }

    @Test
    void colleaguesAreSeenFreeOrPausing() {
        arrives("tl2");
        navigate(VerificationView.class);
        await(() -> text(find(ColleagueList.class).single()).contains("Bebas"));

        acting.as("tl2", () -> {
            duty.choose(Availability.PAUSE, id.satupintu.verification.duty.PauseReason.MEETING);
            return true;
        });

        await(() -> text(find(ColleagueList.class).single()).contains("Jeda: rapat"));
    }

    @Test
    void theShiftLeadSeesWhetherTheTeamLeadersSuffice() {
        navigate(VerificationView.class);
        handed();

        await(() -> text(rail()).contains("15 menit ke depan"));
        assertThat(text(rail())).contains("menunggu di telepon", "TL bebas");
    }

    @Test
    @WithStaff("tl2")
    void whoLeadsNoShiftIsNotShownTheCoverage() {
        navigate(VerificationView.class);
        handed();

        await(() -> text(rail()).contains("Hana"));
        assertThat(text(rail())).doesNotContain("15 menit ke depan");
    }

    @Test
    void whatLiesUntouchedOrRestsTooLongAlarmsTheShiftLeadWhoOpensItByAKey() {
        CaseView lying = heldBySari();
        CaseView resting = heldBySari();
        acting.as("tl2", () -> turns.hold(resting.id(), true));
        longAgo("touched_at", lying);
        longAgo("hold_since", resting);
        navigate(VerificationView.class);

        handed();

        await(() -> alarms().contains("Dipegang Sari, lama tidak disentuh"));
        assertThat(alarms()).contains("Ditahan Sari terlalu lama");
        find(Keys.class).single().press("v");
        assertThat(text(find(DecisionPart.class).single())).contains("Sedang dibuka oleh Sari");
    }

    @Test
    void whatNobodyAnsweredAlarmsTheShiftLead() {
        navigate(VerificationView.class);
        CaseView made = handed();
        await(() -> text(rail()).contains("Berdering untuk Anda"));
        inVain.everywhere(made.id());

        handed();

        await(() -> alarms().contains("Tidak ada TL yang menjawab"));
        assertThat(find(Keys.class).single().list()).containsKey("V");
    }

    @Test
    @WithStaff("tl2")
    void whoLeadsNoShiftIsNotAlarmed() {
        CaseView lying = acting.as("tl", () -> desk.claim(handed().id()));
        longAgo("touched_at", lying);
        navigate(VerificationView.class);

        handed();

        await(() -> text(rail()).contains("Berdering"));
        assertThat(alarms()).doesNotContain("tidak disentuh");
        assertThat(find(Keys.class).single().list()).doesNotContainKey("V");
    }

    private CaseView heldBySari() {
        CaseView made = handed();
        return acting.as("tl2", () -> desk.claim(made.id()));
    }

    private void longAgo(String column, CaseView made) {
        sql.sql("update verification_case set " + column + " = ? where id = ?")
                .param(Workday.now().minus(Duration.ofMinutes(20)).atOffset(ZoneOffset.UTC))
                .param(made.id().value())
                .update();
    }

    private String alarms() {
        return text(find(Notices.class).single());
    }

    @Test
    void aLongQueueIsFilteredByWhatItShows() {
        for (int caller = 0; caller < 13; caller++) {
            handed();
        }
        navigate(VerificationView.class);
        TextField filter = find(QueueList.class)
                .single()
                .getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        await(filter::isVisible);

        test(filter).setValue("bukan siapa-siapa");
        assertThat(find(RailRow.class).all()).isEmpty();
        test(filter).setValue("rani pd");
        assertThat(find(RailRow.class).all()).hasSize(13);
    }

    @Test
    void aSlowToolIsDeclaredHereAndKnownToTheCsos() {
        navigate(VerificationView.class);

        pressState();
        press("Alat lambat…");
        press("Lokasi ini");

        assertThat(acting.as("cso", outages::here)).isPresent();
        await(() -> text(rail()).contains("Alat lambat (Lokasi ini), kata Bagus"));
        find(Keys.class).single().press("g");
        assertThat(acting.as("cso", outages::here)).isEmpty();
    }

    private void arrives(String login) {
        acting.as(login, () -> {
            duty.arrive();
            return true;
        });
    }

    private CaseView handed() {
        return acting.as("cso", () -> desk.handOver(handOver()));
    }

    private static HandOver handOver() {
        String nik = String.format("317406%02d0386%04d", 41 + ++people / 900, people % 900 + 1);
        return new HandOver(
                nik,
                "HANA APSARI NAMIRA",
                "Apsari78",
                "081234567890",
                "hana@contoh.id",
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                true,
                null,
                null);
    }

    private CaseView view(CaseView made) {
        return acting.as(
                "cso", () -> desk.view(made.id(), new Scope.Own(made.owner().id())));
    }

    private QueueRail rail() {
        return find(QueueRail.class).single();
    }

    private String state() {
        return stateButton().getText();
    }

    /** Whatever it says at this moment: what was taken may just be coming in. */
    private void pressState() {
        test(stateButton()).click();
    }

    private Button stateButton() {
        return find(Button.class).withId("vf-state").single();
    }

    private void press(String words) {
        pressed(words, true);
    }

    private void pressBeginning(String words) {
        pressed(words, false);
    }

    private void pressed(String words, boolean whole) {
        test(find(Button.class).all().stream()
                        .filter(button -> whole
                                ? button.getText().equals(words)
                                : button.getText().startsWith(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button says " + words)))
                .click();
    }

    /** Lets the pushed updates in until it is so. */
    private void await(BooleanSupplier so) {
        long end = System.nanoTime() + 8_000_000_000L;
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            roundTrip();
            Thread.onSpinWait();
        }
        assertThat(so.getAsBoolean()).isTrue();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
