package id.satupintu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.guide.SeedVectors;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationDesk;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The vectors of the policy on the real screen: the answers of {@link SeedVectors} are pressed and typed, and before each
 * the screen must show what the guide says. Those in which a Team Leader decides (3 and 4) are walked by {@link ThreePeopleIT}.
 */
@BrowserTest
@TestPropertySource(properties = "a-database-of-its-own = calls-in-a-browser")
@DisplayName("The vectors of the policy on the cockpit's screen")
class SeedVectorsIT {

    @Autowired
    CallDesk calls;

    @Autowired
    CallRecordsDesk records;

    @Autowired
    VerificationDesk verifications;

    @Autowired
    ActingStaff acting;

    @AfterEach
    void nobodyWaits() {
        Set<CaseStatus> undecided = Set.of(CaseStatus.WAITING, CaseStatus.CLAIMED, CaseStatus.CALLBACK);
        List<CaseView> waiting = acting.as(
                "tl",
                () -> verifications
                        .queue(undecided, Actor.current().scope(), 50)
                        .items());
        acting.as("cso", () -> {
            waiting.forEach(left -> verifications.withdraw(left.id()));
            records.open().forEach(row -> {
                calls.callerGone(row.head().id());
                calls.close(row.head().id());
            });
        });
    }

    @Test
    @Tag("V-01")
    @Tag("V-02")
    @Tag("V-05")
    @Tag("V-06")
    @Tag("V-07")
    @Tag("V-08")
    @Tag("V-09")
    @Tag("V-10")
    @Tag("V-11")
    @Tag("V-12")
    @Tag("V-13")
    @Tag("V-14")
    @Tag("V-15")
    @DisplayName("ask, say, offer and route at each step what the guide has for it, one request after the other")
    void walkedByTheKeys(Screens screens) {
        Page page = screens.signIn("cso");
        VectorWalk walk = new VectorWalk(page);

        List<SeedVectors.Vector> alone = SeedVectors.all().stream()
                .filter(vector -> !vector.needsTheTeamLeader())
                .toList();
        assertThat(alone).hasSize(16);
        alone.forEach(walk::walk);

        walk.hangUp();
    }
}
