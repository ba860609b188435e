package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import id.satupintu.callguide.guide.Question;
import id.satupintu.verification.OutageDesk;
import id.satupintu.workday.Workday;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a CSO is told without asking: the tool of the TLs is slow, a result has lain unread for too long. */
class SlowToolAtTheCockpitTest extends AtTheCockpit {

    @Autowired
    OutageDesk outages;

    @AfterEach
    void theToolWorksAgain() {
        acting.as("tl", () -> {
            outages.here().ifPresent(running -> outages.over(running.id()));
            return true;
        });
    }

    @Test
    @Tag("Q-083")
    @Tag("A-25")
    void whoeverWaitsIsToldAtOnceAndTheApologyNamesTheNetwork() {
        aRequestWithTheTeamLeader("Apsari78");

        declaredSlow();

        eventually(() -> assertThat(screen()).contains("Alat TL sedang lambat, kata Bagus"));
        eventually(() -> says("kendala jaringan"));
    }

    @Test
    @Tag("Q-083")
    @Tag("A-25")
    void theApologyThatIsBeingReadNamesTheNetworkOnceTheToolIsDeclaredSlow() {
        aRequestWithTheTeamLeader("Apsari78");
        press("1");
        asked(Question.PROMISE);
        assertThat(linesToSay()).noneMatch(line -> line.contains("kendala jaringan"));
        type("phone", "081298765432");

        declaredSlow();

        eventually(() -> says("kendala jaringan"));
        assertThat(((HasValue<?, ?>) input("phone")).getValue()).isEqualTo("081298765432");
    }

    @Test
    void whenItWorksAgainTheNoteGoesAway() {
        openCockpit();
        declaredSlow();
        eventually(() -> assertThat(noted()).isTrue());

        theToolWorksAgain();

        eventually(() -> assertThat(noted()).isFalse());
    }

    @Test
    void aResultThatLiesUnreadForHalfAMinuteAlarms() {
        aRequestWithTheTeamLeader("Apsari78");
        theTeamLeaderApproves();
        press("T");
        assertThat(alarmed()).isFalse();
        dings();

        Workday.at(Workday.now().plus(Duration.ofSeconds(31)), this::threePulses);

        assertThat(alarmed()).isTrue();
        assertThat(dings()).isEqualTo(1);
        Workday.at(Workday.now().plus(Duration.ofSeconds(62)), this::threePulses);
        assertThat(alarmed()).isTrue();
        assertThat(dings()).isZero();
    }

    @Test
    @Tag("Q-081")
    void theResultInFrontRingsWhenItComesAndOnceMoreWhenItLiesUnread() {
        aRequestWithTheTeamLeader("Apsari78");
        dings();
        theTeamLeaderApproves();
        assertThat(guide()).doesNotContain("Belum dibacakan");
        assertThat(dings()).isPositive();

        Workday.at(Workday.now().plus(Duration.ofSeconds(31)), this::threePulses);

        assertThat(guide()).contains("Belum dibacakan. Bacakan sekarang.");
        assertThat(dings()).isEqualTo(1);
        Workday.at(Workday.now().plus(Duration.ofSeconds(62)), this::threePulses);
        assertThat(dings()).isZero();
        press("Enter");
        assertThat(guide()).doesNotContain("Belum dibacakan");
    }

    private void declaredSlow() {
        acting.as("tl", () -> {
            outages.declare(false);
            return true;
        });
    }

    private boolean noted() {
        return !find(OutageNote.class).all().isEmpty();
    }

    /** Says how it stands once the note is there. */
    private boolean alarmed() {
        return find(UnreadNote.class).single().hasClassName("tone-danger");
    }
}
