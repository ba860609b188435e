package id.satupintu.access.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.NewStaff;
import id.satupintu.access.PlaceDesk;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffId;
import id.satupintu.access.TeamRow;
import id.satupintu.access.WithStaff;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@BothDatabases
@Transactional
@WithStaff("admin")
@Tag("Q-079")
class ShiftDeskTest {

    /** Friday 09:00 at a site of WIT. */
    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired
    ShiftDesk desk;

    @Autowired
    DutyPlan plan;

    @Autowired
    PlaceDesk places;

    @Autowired
    StaffDesk staff;

    @Autowired
    ActingStaff acting;

    @Autowired
    EntityManager entities;

    private final String site = "S" + Ids.next().toString().substring(30).toUpperCase(Locale.ROOT);
    private final String team = site + "-A";
    private StaffId yance;
    private StaffId maria;

    @BeforeEach
    void aTeamInTheEast() {
        places.save(new SiteRow(site, "Sorong", SiteZone.WIT, "PAPUA"), null);
        places.save(new TeamRow(team, "Sorong A", site), null);
        yance = staff.hire(NewStaff.simulated("y" + site.toLowerCase(Locale.ROOT), "Yance", Role.TL, team, site));
        maria = staff.hire(NewStaff.simulated("m" + site.toLowerCase(Locale.ROOT), "Maria", Role.TL, team, site));
    }

    @Test
    void whoeverIsPlannedIsOnDutyFromTheFirstMomentUntilJustBeforeTheLast() {
        plan(yance, "09:00", "17:00");
        plan(maria, "17:00", "01:00");

        assertThat(leading("2026-11-26T23:59:59Z")).isEqualTo("nobody");
        assertThat(leading("2026-11-27T00:00:00Z")).isEqualTo("Yance");
        assertThat(leading("2026-11-27T07:59:59Z")).isEqualTo("Yance");
        assertThat(leading("2026-11-27T08:00:00Z")).isEqualTo("Maria");
        assertThat(leading("2026-11-27T16:00:00Z")).isEqualTo("nobody");
    }

    @Test
    void aNightStandsOnTheDayOfTheSiteOnWhichItBegins() {
        plan(maria, "22:00", "06:00");

        assertThat(between(FRIDAY, FRIDAY)).isEqualTo("2026-11-27 Maria");
        assertThat(between(FRIDAY.plusDays(1), FRIDAY.plusDays(1))).isEmpty();
    }

    @Test
    void twoCannotBeOnDutyForOneTeamNorOneForTwo() {
        plan(yance, "09:00", "17:00");

        assertThatThrownBy(() -> plan(maria, "16:00", "22:00")).isInstanceOfSatisfying(ShiftRefused.class, refused -> {
            assertThat(refused).hasMessage("from: taken");
            assertThat(refused.by()).isEqualTo("Yance");
            assertThat(refused.day()).isEqualTo(FRIDAY);
        });
        assertThatThrownBy(() -> plan(yance, "08:00", "10:00")).hasMessage("from: taken");
    }

    @Test
    void severalDaysArePlannedTogetherOrNotAtAll() {
        at(() -> desk.plan(new ShiftPlan(team, yance, FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), 3)));

        assertThat(between(FRIDAY, FRIDAY.plusDays(6)))
                .isEqualTo("2026-11-27 Yance, 2026-11-28 Yance, 2026-11-29 Yance");
        assertThatThrownBy(() -> at(
                        () -> desk.plan(new ShiftPlan(team, maria, FRIDAY, LocalTime.NOON, LocalTime.of(20, 0), 32))))
                .hasMessage("days: many");
    }

    @Test
    void whatIsOverIsNotPlannedAndOnlyALeaderOfTheTeamIs() {
        assertThatThrownBy(() -> plan(yance, "01:00", "09:00")).hasMessage("day: past");
        StaffId cso = staff.hire(NewStaff.simulated("c" + site.toLowerCase(Locale.ROOT), "Cici", Role.CSO, team, site));
        assertThatThrownBy(() -> plan(cso, "09:00", "17:00")).hasMessage("tl: elsewhere");
        assertThatThrownBy(() -> at(() ->
                        desk.plan(new ShiftPlan("NONE", yance, FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), 1))))
                .hasMessage("team: unknown");
    }

    @Test
    void whoeverLeftIsOnDutyNoMoreThoughThePlanStillNamesThem() {
        plan(yance, "09:00", "17:00");
        staff.activate(yance, false);
        entities.flush();

        assertThat(leading("2026-11-27T02:00:00Z")).isEqualTo("nobody");
        assertThat(desk.between(Scope.Sites.all(), team, FRIDAY, FRIDAY))
                .extracting(ShiftRow::there)
                .containsExactly(false);
    }

    @Test
    void aShiftIsTakenOffThePlanAndOfOneThatRunsWhatHasBeenStays() {
        plan(yance, "08:00", "17:00");
        plan(maria, "17:00", "23:00");
        for (ShiftRow row : desk.between(Scope.Sites.all(), team, FRIDAY, FRIDAY)) {
            at(() -> desk.cancel(row.id()));
        }

        assertThat(desk.between(Scope.Sites.all(), team, FRIDAY, FRIDAY))
                .extracting(ShiftRow::name, ShiftRow::endsAt)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Yance", NOW));
        assertThat(leading("2026-11-27T00:00:00Z")).isEqualTo("nobody");
    }

    @Test
    void nowTellsOfEachTeamWhoLeadsAndWhoNext() {
        plan(maria, "17:00", "23:00");

        TeamDuty duty = Workday.at(NOW, () -> desk.now(Scope.Sites.of(site)).getFirst());

        assertThat(duty.now()).isNull();
        assertThat(duty.next()).isNotNull().extracting(ShiftRow::name).isEqualTo("Maria");
    }

    @Test
    void aTeamWithShiftsBeforeItIsNotClosed() {
        Instant later = Workday.now();
        desk.plan(new ShiftPlan(
                team, yance, SiteZone.WIT.dayOf(later).plusDays(1), LocalTime.of(9, 0), LocalTime.of(17, 0), 1));
        staff.activate(yance, false);
        staff.activate(maria, false);

        assertThatThrownBy(() -> places.closeTeam(team, true)).hasMessage("use: shifts");
    }

    @Test
    void aTeamLeaderReadsThePlanAndDoesNotWriteIt() {
        ShiftPlan said = new ShiftPlan("JKT-A", yance, FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), 1);

        assertThat(acting.as("tl", () -> desk.now(new Scope.Team("JKT-A")))).hasSize(1);
        assertThatThrownBy(() -> acting.as("tl", () -> desk.plan(said))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.as("cso", () -> desk.now(new Scope.Team("JKT-A"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void plan(StaffId tl, String from, String until) {
        at(() -> desk.plan(new ShiftPlan(team, tl, FRIDAY, LocalTime.parse(from), LocalTime.parse(until), 1)));
    }

    private String leading(String moment) {
        return plan.leading(team, Instant.parse(moment)).map(ShiftRow::name).orElse("nobody");
    }

    private String between(LocalDate first, LocalDate last) {
        return desk.between(Scope.Sites.all(), team, first, last).stream()
                .map(row -> row.siteDay() + " " + row.name())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static void at(Runnable act) {
        Workday.at(NOW, act);
    }
}
