package id.satupintu.verification.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.WithStaff;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.settings.SettingsDesk;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.Observed;
import id.satupintu.verification.PhotosSeen;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.review.Look;
import id.satupintu.verification.review.SecondLook;
import id.satupintu.verification.review.SecondLookDesk;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("tl")
class ReviewViewTest extends SpringBrowserlessTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    VerificationDesk verification;

    @Autowired
    SecondLookDesk looks;

    @Autowired
    ActingStaff acting;

    @Autowired
    SettingsDesk settings;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void nothingWaits() {
        sql.sql("delete from verification_second_look").update();
        sql.sql("update verification_case set lease_until = null, holder_id = null where stage = 'OPEN'")
                .update();
    }

    @Test
    @Tag("A-29")
    void aDecisionAgainstTheAdviceIsReadBesideTheAdviceAndAnsweredByOneKey() {
        decidedBySari();
        navigate(ReviewView.class);

        assertThat(text(find(LookPane.class).single()))
                .contains("Putusan Sari", "Sagita98", "Tidak cocok", "nama panggilan");
        key("Y");

        assertThat(acting.as("tl2", looks::ofMine)).extracting(SecondLook::look).containsExactly(Look.AGREED);
        assertThat(text(find(ReviewView.class).single())).contains("Tidak ada putusan yang menunggu");
    }

    @Test
    void aDisagreementWithoutWordsSaysWhatToDoAndKeepsTheRequestInFront() {
        decidedBySari();
        navigate(ReviewView.class);

        key("B");
        assertThat(text(find(LookPane.class).single())).contains("Tulis dahulu mengapa tidak setuju");

        test(find(TextField.class, find(LookPane.class).single()).single()).setValue("tidak ada unsur nama");
        key("B");
        assertThat(acting.as("tl2", looks::ofMine))
                .singleElement()
                .satisfies(look -> assertThat(look.note()).isEqualTo("tidak ada unsur nama"));
    }

    @Test
    void whatTheTeamLeaderSawIsJudgedAndAShiftLeadIsLedToTheReversal() {
        Observed seen = new Observed("Dewi77", "081399990000", null, true, false, PhotosSeen.MARKED, null);
        decidedBySari(Decision.approve(1).withObserved(seen).withNote("selfie buram"));
        navigate(ReviewView.class);

        assertThat(text(find(LookPane.class).single()))
                .contains("Sagita98 dibacakan, Dewi77 terlihat", "081399990000 terlihat", "selfie buruk", "ditandai TL")
                .contains("Tidak cocok");
        key("O");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("verifikasi?buka=");
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Batalkan putusan");
    }

    @Test
    void aShiftLeadSeesTheColleaguesFiguresBelowTheirOwn() {
        decidedBySari();
        navigate(ReviewView.class);

        assertThat(find(H2.class, find(FiguresCard.class).single()).all())
                .extracting(H2::getText)
                .startsWith("Angka saya, 7 hari")
                .contains("Sari")
                .doesNotContain("Bagus");
        assertThat(text(find(FiguresCard.class).single())).contains("diambil di luar giliran");
    }

    @Test
    void practiceSaysWhatWasRightAndKeepsTheResultForThisTeamLeader() {
        nobodyWaits();
        practice(true);
        try {
            navigate(ReviewView.class);
            press("Kasus berikutnya");
            press("Setujui");
            assertThat(text(find(PracticeCard.class).single())).containsAnyOf("Tepat", "Belum tepat");
            assertThat(find(Paragraph.class)
                            .withClassName("rv-practised")
                            .single()
                            .getText())
                    .contains("jawaban terakhir tepat");

            waits();
            press("Kasus berikutnya");
            assertThat(text(find(PracticeCard.class).single())).contains("menunggu");
        } finally {
            practice(false);
        }
    }

    private void practice(boolean on) {
        acting.asSystem(() ->
                settings.change("satupintu.verification.golden-cases", Boolean.toString(!on), Boolean.toString(on)));
    }

    private void nobodyWaits() {
        acting.as("tl2", () -> {
            for (var next = verification.claimNext(); next.isPresent(); next = verification.claimNext()) {
                CaseView left = next.get();
                verification.decide(
                        left.id(), Decision.approve(left.evidenceVersion()).withNote("sisa uji lain"));
            }
        });
    }

    private void waits() {
        acting.as("cso", () -> verification.handOver(handOver()));
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    @WithStaff("tl2")
    void whoLeadsNoShiftIsNotLedThere() {
        navigate(ReviewView.class);

        assertThat(find(Keys.class).all().getFirst().list()).doesNotContainKey("O");
    }

    @Test
    void ownFiguresStandBelowAndNoRateIsMadeOfFew() {
        navigate(ReviewView.class);

        assertThat(text(find(FiguresCard.class).single())).contains("Angka saya", "median kerja", "terlalu sedikit");
    }

    private void decidedBySari() {
        decidedBySari(Decision.approve(1).withNote("nama panggilan"));
    }

    private static HandOver handOver() {
        return new HandOver(
                "3174064107%02d%04d".formatted(60, PEOPLE.incrementAndGet()),
                "HANA APSARI NAMIRA",
                "Sagita98",
                "081234567890",
                "hana@contoh.id",
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                true,
                null,
                null);
    }

    private void decidedBySari(Decision decision) {
        CaseView made = acting.as("cso", () -> verification.handOver(handOver()));
        acting.as("tl2", () -> verification.claim(made.id()));
        acting.as("tl2", () -> verification.decide(made.id(), decision));
        Awaitility.await()
                .pollInSameThread()
                .until(() -> !looks.waiting(Actor.current().scope()).isEmpty());
    }

    private void key(String name) {
        find(Keys.class).single().press(name);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
