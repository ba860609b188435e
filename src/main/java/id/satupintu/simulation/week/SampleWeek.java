package id.satupintu.simulation.week;

import id.satupintu.simulation.SimulationSettings;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.simulation.floor.CallbackRound;
import id.satupintu.simulation.floor.Desks;
import id.satupintu.simulation.floor.LedgerRound;
import id.satupintu.simulation.floor.Rota;
import id.satupintu.simulation.floor.Staffing;
import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.simulation.people.Callers;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lays the sample week before the house says that it is ready: the seven full days to yesterday, once for each data
 * folder. A week that was broken off is completed; nothing is laid twice.
 */
@Component
@Order(SampleWeek.AFTER_STAFF)
@WhenSimulated
class SampleWeek implements ApplicationRunner {

    static final int AFTER_STAFF = 100;

    private static final Logger LOG = LoggerFactory.getLogger(SampleWeek.class);

    private final Staffing staffing;
    private final Rota rota;
    private final Desks desks;
    private final Parts parts;
    private final Backlog backlog;
    private final Stop stop;
    private final SimulationSettings settings;

    SampleWeek(
            Staffing staffing,
            Rota rota,
            Desks desks,
            Parts parts,
            Backlog backlog,
            Stop stop,
            SimulationSettings settings) {
        this.staffing = staffing;
        this.rota = rota;
        this.desks = desks;
        this.parts = parts;
        this.backlog = backlog;
        this.stop = stop;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<TeamStaff> staffed = staffing.teams();
        rota.plan(staffed);
        if (settings.calls() == 0) {
            return;
        }
        Map<String, TeamStaff> teams = staffed.stream().collect(Collectors.toMap(TeamStaff::site, Function.identity()));
        if (!parts.planned()) {
            List<TeamStaff> inOrder = List.copyOf(new TreeMap<>(teams).values());
            parts.plan(WeekPlan.of(inOrder, Workday.now(), settings.calls(), settings.seed()));
        }
        var days = parts.open().stream()
                .filter(part -> teams.containsKey(part.site()))
                .collect(Collectors.groupingBy(Part::day, TreeMap::new, Collectors.toList()));
        if (!days.isEmpty()) {
            lay(days, teams);
        }
    }

    private void lay(Map<LocalDate, List<Part>> days, Map<String, TeamStaff> teams) {
        SiteDay siteDay = new SiteDay(desks, new Callers(), parts, stop, settings.seed());
        CallbackRound callbacks = new CallbackRound(desks, settings.seed());
        LedgerRound ledger = new LedgerRound(desks, settings.seed());
        try (Crew crew = new Crew()) {
            for (Map.Entry<LocalDate, List<Part>> day : days.entrySet()) {
                Instant before = Workday.now();
                crew.each(day.getValue(), part -> siteDay.lay(part, team(teams, part)));
                backlog.drain(stop);
                crew.each(day.getValue(), part -> finish(part, team(teams, part), callbacks, ledger));
                backlog.drain(stop);
                if (stop.said()) {
                    return;
                }
                day.getValue().forEach(parts::stands);
                say(day, before);
            }
        }
    }

    private static TeamStaff team(Map<String, TeamStaff> teams, Part part) {
        return Objects.requireNonNull(teams.get(part.site()));
    }

    private void finish(Part part, TeamStaff team, CallbackRound callbacks, LedgerRound ledger) {
        if (!stop.said()) {
            Instant end = team.zone().startOf(part.day().plusDays(1));
            callbacks.upTo(end, team);
            ledger.upTo(end, team);
        }
    }

    private static void say(Map.Entry<LocalDate, List<Part>> day, Instant before) {
        int calls = day.getValue().stream().mapToInt(Part::planned).sum();
        LOG.info(
                "Sample week: {} stands, {} calls in {} s",
                day.getKey(),
                calls,
                Duration.between(before, Workday.now()).toMillis() / 1000.0);
    }
}
