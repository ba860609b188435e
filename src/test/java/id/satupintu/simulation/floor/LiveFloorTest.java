package id.satupintu.simulation.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Scope;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.simulation.Dice;
import id.satupintu.simulation.SmallCentre;
import id.satupintu.simulation.people.Caller;
import id.satupintu.simulation.people.Callers;
import id.satupintu.simulation.people.Home;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.VerificationRefused;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SmallCentre
@DisplayName("Simulated staff under the eyes of persons")
class LiveFloorTest {

    private static final String LEADER = "sim.jkt.tl1";
    private static final Duration LEFT = Duration.ofSeconds(20);
    private static final Callers CALLERS = new Callers();

    private final Desks desks;
    private final TeamStaff jakarta;
    private final ByHand clock = new ByHand();
    private final Instant start = Workday.now().minus(Duration.ofHours(2));

    @Autowired
    LiveFloorTest(Desks desks, Staffing staffing) {
        this.desks = desks;
        this.jakarta = staffing.teams().stream()
                .filter(team -> team.site().equals("JKT"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void nothingStaysOpen() {
        desks.staff()
                .as(
                        "tl",
                        () -> desks.verification()
                                .queue(Set.of(CaseStatus.WAITING, CaseStatus.CALLBACK), new Scope.Team("JKT-A"), 200)
                                .items()
                                .forEach(view -> {
                                    desks.verification().claim(view.id());
                                    desks.verification().decide(view.id(), approval(view));
                                }));
    }

    @Test
    void aRequestIsLeftToPersonsForTwentySeconds() {
        VerificationId id = handedOver("sim.jkt.cso1", 1);
        floor();
        clock.until(start.plusSeconds(19));
        assertThat(view(id).status()).isEqualTo(CaseStatus.WAITING);

        clock.until(start.plusSeconds(30));
        assertThat(view(id).status()).isEqualTo(CaseStatus.CLAIMED);
        assertThat(view(id).claimedBy()).isNotNull();
    }

    @Test
    void whatTheSimulatedLeaderTookIsDecidedBeforeLong() {
        VerificationId id = handedOver("sim.jkt.cso1", 2);
        floor();
        clock.until(start.plusSeconds(100));

        assertThat(view(id).decision()).isNotNull();
    }

    @Test
    void aRequestOfAPersonIsNeverTouched() {
        VerificationId id = handedOver("cso", 3);
        floor();
        clock.until(start.plusSeconds(600));

        assertThat(view(id).status()).isEqualTo(CaseStatus.WAITING);
        desks.staff()
                .as(
                        LEADER,
                        () -> assertThatThrownBy(() -> desks.verification().claim(id))
                                .isInstanceOf(VerificationRefused.class));
    }

    @Test
    void whatAPersonDecidesIsReadToTheSimulatedCaller() {
        TeamFloor floor = new TeamFloor(
                new TeamStaff("JKT", jakarta.zone(), "JKT-A", jakarta.csos(), LEADER),
                desks,
                Manner.live(1, Duration.ofHours(2)),
                Dice.of(1, "leader"),
                clock);
        CaseView waiting = waitingCall(floor);
        Instant now = start.plus(Duration.ofMinutes(20));
        Workday.at(
                now,
                () -> desks.staff().as("tl", () -> {
                    desks.verification().claim(waiting.id());
                    desks.verification().decide(waiting.id(), approval(waiting));
                }));
        clock.until(now.plusSeconds(60));

        assertThat(view(waiting.id()).relayedAt()).isNotNull();
    }

    /** Connects callers until one of them waits for a TL; the clock stands where that happened. */
    private CaseView waitingCall(TeamFloor floor) {
        Switchboard switchboard = new Switchboard(desks, Manner.live(1, Duration.ofHours(2)), clock);
        for (int seed = 100; ; seed++) {
            Dice dice = Dice.of(seed, "call");
            Caller caller = CALLERS.draw(Home.of("JKT"), Dice.of(seed, "caller", UUID.randomUUID()));
            Workday.at(start, () -> switchboard.connect(floor, caller, dice, () -> {}));
            for (int minute = 1; minute < 60; minute++) {
                clock.until(start.plus(Duration.ofMinutes(minute)));
                List<CaseView> waiting = queue();
                if (!waiting.isEmpty()) {
                    return waiting.getFirst();
                }
            }
        }
    }

    private List<CaseView> queue() {
        return desks.staff()
                .as(
                        "tl",
                        () -> desks.verification()
                                .queue(Set.of(CaseStatus.WAITING), new Scope.Team("JKT-A"), 10)
                                .items());
    }

    private void floor() {
        Workday.at(start, () -> new TeamFloor(jakarta, desks, Manner.live(1, LEFT), Dice.of(1, "leader"), clock));
    }

    private VerificationId handedOver(String cso, int seed) {
        Caller caller = CALLERS.draw(Home.of("JKT"), Dice.of(seed, UUID.randomUUID()));
        HandOver handed = new HandOver(
                caller.nik(),
                caller.name().onKtp(),
                caller.fittingName(),
                caller.phone(),
                caller.email(),
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                true,
                null,
                null);
        return Workday.at(
                start,
                () -> desks.staff()
                        .as(cso, () -> desks.verification().handOver(handed).id()));
    }

    private CaseView view(VerificationId id) {
        return Workday.at(
                start.plusSeconds(31),
                () -> desks.staff().as("tl", () -> desks.verification().view(id, new Scope.Team("JKT-A"))));
    }

    private static Decision approval(CaseView view) {
        return Decision.approve(view.evidenceVersion()).withNote("as the test wants it");
    }
}
