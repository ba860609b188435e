package id.satupintu.verification.offer;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.StaffId;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.OnDuty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final Instant TEN = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant LATER = TEN.plusSeconds(15);
    private static final OnDuty BAGUS = tl(1, "JKT-A", Availability.FREE, 0);
    private static final OnDuty SARI = tl(2, "JKT-A", Availability.FREE, 0);
    private static final OnDuty STRANGER = tl(3, "JKT-B", Availability.FREE, 0);

    @Test
    void aFreshRequestRingsAtTheFirstFreeTeamLeaderOfItsTeam() {
        assertThat(step(fresh(), STRANGER, SARI, BAGUS)).isEqualTo(new Step(Reach.TEAM, SARI));
    }

    @Test
    void whereNobodyOfTheTeamIsFreeItRingsAcrossTheFloorAtOnce() {
        assertThat(step(fresh(), STRANGER)).isEqualTo(new Step(Reach.FLOOR, null));
        assertThat(Step.of(fresh(), List.of(BAGUS), List.of(), TEN)).contains(new Step(Reach.FLOOR, null));
    }

    @Test
    void itKeepsRingingWhereItRingsUntilTheTimeIsUp() {
        assertThat(Step.of(at(SARI, false), List.of(SARI, BAGUS), List.of(BAGUS), LATER.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void unansweredItGoesToTheNextWhoHasNotHeardItYet() {
        assertThat(Step.of(at(SARI, false), List.of(SARI, BAGUS), List.of(SARI, BAGUS), LATER))
                .contains(new Step(Reach.TEAM, BAGUS));
    }

    @Test
    void whenAllOfTheTeamHaveHeardItTheFloorDoes() {
        assertThat(Step.of(at(SARI, false), List.of(SARI, STRANGER), List.of(SARI, STRANGER), LATER))
                .contains(new Step(Reach.FLOOR, null));
    }

    @Test
    void itGoesOnAtOnceWhenTheOneItRingsAtIsGoneOrPausesOrHasTakenAnother() {
        for (OnDuty now : List.of(tl(2, "JKT-A", Availability.PAUSE, 0), tl(2, "JKT-A", Availability.FREE, 1))) {
            assertThat(Step.of(at(SARI, false), List.of(now, BAGUS), List.of(BAGUS), TEN))
                    .contains(new Step(Reach.TEAM, BAGUS));
        }
        assertThat(Step.of(at(SARI, false), List.of(BAGUS), List.of(BAGUS), TEN))
                .contains(new Step(Reach.TEAM, BAGUS));
    }

    @Test
    void oneThatAColleagueSentWaitsForABusyTeamLeaderUntilTheTimeIsUp() {
        OnDuty busy = tl(2, "JKT-A", Availability.FREE, 1);
        assertThat(Step.of(at(SARI, true), List.of(busy, BAGUS), List.of(BAGUS), LATER.minusMillis(1)))
                .isEmpty();
        assertThat(Step.of(at(SARI, true), List.of(busy, BAGUS), List.of(BAGUS), LATER))
                .contains(new Step(Reach.TEAM, BAGUS));
    }

    @Test
    void afterTheFloorTheShiftLeadIsAlarmedAndThatIsTheLastStep() {
        assertThat(Step.of(rings(Reach.FLOOR, LATER), List.of(), List.of(), LATER))
                .contains(new Step(Reach.LEAD, null));
        assertThat(Step.of(rings(Reach.FLOOR, LATER), List.of(), List.of(SARI), TEN))
                .isEmpty();
        assertThat(Step.of(rings(Reach.LEAD, null), List.of(SARI), List.of(SARI), LATER))
                .isEmpty();
    }

    @Test
    void whileAllWhoWorkAreBusyTheShiftLeadIsNotAlarmedAndItRingsOn() {
        OnDuty busy = tl(2, "JKT-A", Availability.FREE, 1);
        OnDuty pausing = tl(1, "JKT-A", Availability.PAUSE, 0);

        assertThat(Step.of(rings(Reach.FLOOR, LATER), List.of(busy, pausing), List.of(), LATER))
                .contains(new Step(Reach.FLOOR, null));
        assertThat(Step.of(rings(Reach.FLOOR, LATER), List.of(pausing), List.of(), LATER))
                .as("nobody works")
                .contains(new Step(Reach.LEAD, null));
        assertThat(Step.of(
                        rings(Reach.FLOOR, LATER),
                        List.of(tl(2, "JKT-A", Availability.BUSY, 0), pausing),
                        List.of(),
                        LATER))
                .as("busy is only said, nothing is held")
                .contains(new Step(Reach.LEAD, null));
        assertThat(Step.of(rings(Reach.FLOOR, LATER), List.of(busy, SARI), List.of(), LATER))
                .as("somebody heard it")
                .contains(new Step(Reach.LEAD, null));
    }

    private static Step step(Offer offer, OnDuty... free) {
        return Step.of(offer, List.of(free), List.of(free), TEN).orElseThrow();
    }

    private static Offer fresh() {
        return new Offer(new UUID(0, 9), "JKT-A", 0, null, null, false, null, Set.of());
    }

    private static Offer at(OnDuty tl, boolean sent) {
        return new Offer(new UUID(0, 9), "JKT-A", 1, Reach.TEAM, tl.id(), sent, LATER, Set.of(tl.id()));
    }

    private static Offer rings(Reach reach, @Nullable Instant until) {
        return new Offer(new UUID(0, 9), "JKT-A", 2, reach, null, false, until, Set.of());
    }

    private static OnDuty tl(int number, String team, Availability chosen, int holds) {
        StaffId id = new StaffId(new UUID(0, number));
        return new OnDuty(id, "TL " + number, team, "JKT", false, chosen, null, TEN, holds, 0, 0);
    }
}
