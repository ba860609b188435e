package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RejectReason;
import id.satupintu.testing.AdminsWords;
import id.satupintu.verification.CaseView;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the CSO reads to the caller is what the TL saw, and what is kept. */
class ReadToTheCallerTest extends AtTheCockpit {

    @Autowired
    AdminsWords admin;

    @AfterEach
    void theProductsOwnTextsAgain() {
        admin.standard();
    }

    @Test
    @Tag("Q-082")
    void theTextThatAnAdminWroteIsReadAndALaterOneChangesNothing() {
        admin.write("Mohon swafoto diulang di tempat terang, {salutation}.");
        aRequestWithTheTeamLeader("Apsari78");

        theTeamLeaderRejects(RejectReason.SELFIE);

        says("Mohon swafoto diulang di tempat terang, Ibu.");
        assertThat(guide()).contains("Swafoto kabur");

        admin.write("Teks yang ditulis sesudahnya.");
        reload();
        asked(Question.RESULT);
        says("Mohon swafoto diulang di tempat terang, Ibu.");
        assertThat(String.join(" ", linesToSay())).doesNotContain("sesudahnya");
    }

    @Test
    @Tag("Q-074")
    void theAccountNameThatTheTeamLeaderSawIsTheOneThatIsRead() {
        aRequestWithTheTeamLeader("Apsari78");

        theTeamLeaderRejectsWhatReads("Sagita98");

        CaseView decided = Objects.requireNonNull(call().verification());
        says(Objects.requireNonNull(decided.decision()).readAloud(), "Sagita98");
        assertThat(String.join(" ", linesToSay())).doesNotContain("Apsari78");
    }

    @Test
    @Tag("Q-082")
    void whoeverReadsInEnglishReadsTheKeptTextWhole() {
        aRequestWithTheTeamLeader("Apsari78");
        theTeamLeaderRejects(RejectReason.SELFIE);
        UI.getCurrent().setLocale(Locale.ENGLISH);

        reload();

        says("Mohon maaf Ibu, upgrade akunnya belum bisa disetujui.");
    }
}
