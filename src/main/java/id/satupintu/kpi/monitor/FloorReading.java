package id.satupintu.kpi.monitor;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.StandingNow;
import id.satupintu.verification.CrewNow;
import id.satupintu.verification.DutyDesk;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the whole centre in the name of the house; the right to hear of it is checked at the door. */
@Component
class FloorReading {

    static final Set<Indicator> INDICATORS = Set.of(
            Indicator.REDIRECTION,
            Indicator.APPROVAL,
            Indicator.TURNAROUND_P50,
            Indicator.TURNAROUND_P90,
            Indicator.CSO_TOLD_P50,
            Indicator.CSO_TOLD_P90,
            Indicator.CUSTOMER_TOLD_P90,
            Indicator.CALLBACK_KEPT,
            Indicator.ESCALATION_COMPLETE);
    static final Set<Measure> MEASURES = Set.of(
            Measure.CALLS,
            Measure.NIAGA,
            Measure.ELIGIBLE,
            Measure.DIRECTED,
            Measure.EXCEPTED,
            Measure.DECIDED,
            Measure.APPROVED,
            Measure.REJECTED);

    private final IndicatorDesk figures;
    private final StaffDesk staff;
    private final DutyDesk duties;
    private final JdbcClient jdbc;

    FloorReading(IndicatorDesk figures, StaffDesk staff, DutyDesk duties, JdbcClient jdbc) {
        this.figures = figures;
        this.staff = staff;
        this.duties = duties;
        this.jdbc = jdbc;
    }

    Floor read() {
        return ActingStaff.as(Actor.READER, () -> {
            Map<String, StandingNow> standing = new LinkedHashMap<>();
            for (SiteRow site : staff.sites(Scope.Sites.all())) {
                standing.put(site.code(), figures.now(KpiFilter.NONE.ofSite(site.code()), Scope.Sites.all()));
            }
            return new Floor(standing, crews(), figures.ask(today(), Scope.Sites.all()), outstanding());
        });
    }

    private Map<String, CrewNow> crews() {
        return duties.crews(Scope.Sites.all()).stream().collect(Collectors.toMap(CrewNow::site, Function.identity()));
    }

    /** The day that is on at the middle of the country's three clocks; each site's calls keep their own. */
    private static KpiAsk today() {
        LocalDate day = SiteZone.WIB.dayOf(Workday.now());
        return new KpiAsk(INDICATORS, MEASURES, day, day, Grain.MONTH, KpiFilter.NONE);
    }

    private long outstanding() {
        return jdbc.sql("select count(*) from event_publication where completion_date is null")
                .query(Long.class)
                .single();
    }
}
