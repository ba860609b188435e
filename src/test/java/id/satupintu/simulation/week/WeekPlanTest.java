package id.satupintu.simulation.week;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The plan of the sample week")
class WeekPlanTest {

    /** Half past eleven at night in Jakarta, already the 23rd further east. */
    private static final Instant LATE = Instant.parse("2026-11-22T16:30:00Z");

    private static final TeamStaff JAKARTA = team("JKT", SiteZone.WIB, "a", "b", "c", "d");
    private static final TeamStaff BALI = team("DPS", SiteZone.WITA, "e", "f");
    private static final List<Part> PLAN = WeekPlan.of(List.of(JAKARTA, BALI), LATE, 600, 1);

    @Test
    void hasTheSevenFullDaysToYesterdayByEachSitesOwnCalendar() {
        assertThat(days("JKT"))
                .hasSize(7)
                .startsWith(LocalDate.of(2026, 11, 15))
                .endsWith(LocalDate.of(2026, 11, 21));
        assertThat(days("DPS"))
                .hasSize(7)
                .startsWith(LocalDate.of(2026, 11, 16))
                .endsWith(LocalDate.of(2026, 11, 22));
    }

    @Test
    void hasAboutAsManyCallsAsTheSettingSays() {
        assertThat(PLAN.stream().mapToInt(Part::planned).sum()).isBetween(540, 660);
    }

    @Test
    void givesMoreCallsWhereMorePeopleWork() {
        assertThat(calls("JKT")).isGreaterThan(calls("DPS") * 3 / 2);
    }

    @Test
    void givesEveryDayACallHoweverSmallTheWeek() {
        assertThat(WeekPlan.of(List.of(JAKARTA, BALI), LATE, 1, 1)).allMatch(part -> part.planned() > 0);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(WeekPlan.of(List.of(JAKARTA, BALI), LATE, 600, 1)).isEqualTo(PLAN);
        assertThat(SiteDay.moments(PLAN.getFirst(), JAKARTA, 1))
                .isEqualTo(SiteDay.moments(PLAN.getFirst(), JAKARTA, 1))
                .isNotEqualTo(SiteDay.moments(PLAN.getFirst(), JAKARTA, 2));
    }

    @Test
    void letsEveryCallBeginOnItsOwnSiteDay() {
        for (Part part : PLAN) {
            TeamStaff team = part.site().equals("JKT") ? JAKARTA : BALI;
            assertThat(SiteDay.moments(part, team, 1))
                    .hasSize(part.planned())
                    .allMatch(moment -> team.zone().dayOf(moment).equals(part.day()));
        }
    }

    private static List<LocalDate> days(String site) {
        return PLAN.stream()
                .filter(part -> part.site().equals(site))
                .map(Part::day)
                .toList();
    }

    private static int calls(String site) {
        return PLAN.stream()
                .filter(part -> part.site().equals(site))
                .mapToInt(Part::planned)
                .sum();
    }

    private static TeamStaff team(String site, SiteZone zone, String... csos) {
        return new TeamStaff(site, zone, site + "-A", List.of(csos), "tl");
    }
}
