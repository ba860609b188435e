package id.satupintu.simulation.week;

import id.satupintu.simulation.Dice;
import id.satupintu.simulation.floor.TeamStaff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How many calls each site has on each of the seven full days to yesterday, by its own calendar. */
final class WeekPlan {

    private static final int DAYS = 7;
    private static final double NOISE = 0.08;

    private WeekPlan() {}

    static List<Part> of(List<TeamStaff> teams, Instant now, int calls, long seed) {
        double staff = teams.stream().mapToInt(WeekPlan::weight).sum();
        List<Part> parts = new ArrayList<>();
        for (TeamStaff team : teams) {
            List<LocalDate> days = days(team, now);
            double week = days.stream().mapToDouble(ArrivalCurve::weight).sum();
            for (LocalDate day : days) {
                double share = weight(team) / staff * ArrivalCurve.weight(day) / week;
                parts.add(new Part(team.site(), day, noisy(calls * share, team, day, seed), 0));
            }
        }
        return parts;
    }

    /** Where more people work, more people call. */
    private static int weight(TeamStaff team) {
        return team.csos().size();
    }

    private static List<LocalDate> days(TeamStaff team, Instant now) {
        LocalDate today = team.zone().dayOf(now);
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(back -> today.minusDays(DAYS + 1L - back))
                .toList();
    }

    private static int noisy(double usual, TeamStaff team, LocalDate day, long seed) {
        double noise = (Dice.of(seed, team.site(), day, "volume").share() * 2 - 1) * NOISE;
        return Math.max(1, (int) Math.round(usual * (1 + noise)));
    }
}
