package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RejectReason;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.InquiryDesk;
import id.satupintu.verification.ReversalDesk;
import id.satupintu.workday.Workday;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The TL speaks to the CSO before and after deciding: asks, and takes a decision back. */
class TeamLeaderSpeaksTest extends AtTheCockpit {

    @Autowired
    InquiryDesk inquiries;

    @Autowired
    ReversalDesk reversals;

    @Test
    @Tag("Q-080")
    void aQuestionOfTheTeamLeaderIsAnsweredBelowTheGuide() {
        aRequestWithTheTeamLeader("Apsari78");
        CaseView asked = theTeamLeaderAsks("Nomor HP di Profil?");
        assertThat(keys()).contains("J");

        test(answer()).setValue("0812 3456 7890");
        click("Kirim jawaban");

        assertThat(screen()).doesNotContain("Nomor HP di Profil?");
        CaseView seen = acting.as("tl", () -> verification.view(asked.id(), me("tl")));
        assertThat(seen.inquiries().getLast().answer()).isEqualTo("0812 3456 7890");
        asked(Question.WAITING);
    }

    @Test
    void anEmptyAnswerIsNotSentAndSaysSo() {
        aRequestWithTheTeamLeader("Apsari78");
        theTeamLeaderAsks("Sudah ganti nama?");

        click("Kirim jawaban");

        assertThat(answer().isInvalid()).isTrue();
        assertThat(screen()).contains("Sudah ganti nama?");
    }

    @Test
    void aDecisionThatIsTakenBackIsSeenAndTheCallerWaitsAgain() {
        aRequestWithTheTeamLeader("Apsari78");
        theTeamLeaderRejects(RejectReason.PHONE);
        CaseView rejected = Objects.requireNonNull(call().verification());

        acting.as("tl", () -> reversals.recall(rejected.id()));

        eventually(() -> asked(Question.WAITING));
        assertThat(side()).contains("menarik kembali putusannya");
    }

    @Test
    @Tag("Q-080")
    void theCsoCorrectsWhatWasReadWrongAndTheTeamLeaderSeesItAtOnce() {
        aRequestWithTheTeamLeader("Apsari78");
        CaseView before = Objects.requireNonNull(call().verification());

        press("3");
        asked(Question.CORRECTION);
        assertThat(value("ktpName")).isEqualTo("Hana Apsari Namira");
        type("email", "bukan e-mail");
        press("Enter");
        assertThat(errorAt("email")).isNotEmpty();
        type("email", "hana.apsari@example.com");
        acting.as("tl", () -> verification.claim(before.id()));
        threePulses();
        assertThat(value("email")).isEqualTo("hana.apsari@example.com");
        press("Enter");

        asked(Question.WAITING);
        CaseView seen = acting.as("tl", () -> verification.view(before.id(), me("tl")));
        assertThat(seen.email()).isEqualTo("hana.apsari@example.com");
        assertThat(seen.evidenceVersion()).isEqualTo(before.evidenceVersion() + 1);
        assertThat(seen.nik()).isEqualTo(before.nik());
    }

    @Test
    @Tag("Q-082")
    void whatIsTypedIntoTheCorrectionWhenTheResultTakesItsPlaceDoesNotAnswerTheResult() {
        aRequestWithTheTeamLeader("Apsari78");
        press("3");
        asked(Question.CORRECTION);

        theTeamLeaderRejects(RejectReason.PHONE);
        eventually(() -> asked(Question.RESULT));
        press("t");
        press("u");
        press("Enter");
        asked(Question.RESULT);

        Workday.at(Workday.now().plusSeconds(3), () -> press("Enter"));
        assertThat(call().step().question()).isNotEqualTo(Question.RESULT);
    }

    private CaseView theTeamLeaderAsks(String question) {
        CaseView waiting = Objects.requireNonNull(call().verification());
        acting.as("tl", () -> verification.claim(waiting.id()));
        CaseView asked = acting.as("tl", () -> inquiries.ask(waiting.id(), question));
        eventually(() -> assertThat(screen()).contains(question));
        return asked;
    }

    private Scope me(String login) {
        return acting.as(login, () -> Actor.current().scope());
    }

    private TextField answer() {
        return find(TextField.class, find(TeamLeaderAsks.class).single()).single();
    }
}
