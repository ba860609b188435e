package id.satupintu.kpi.wallboard;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.Remark;
import id.satupintu.kpi.StandingNow;
import id.satupintu.kpi.TimelineDesk;
import id.satupintu.kpi.ledger.Unheard;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a site shows, in the name of the house; screens that ask within five seconds share one reading. */
@Component
class BoardReading {

    static final Set<Indicator> INDICATORS = Set.of(
            Indicator.REDIRECTION,
            Indicator.TURNAROUND_P50,
            Indicator.TURNAROUND_P90,
            Indicator.APPROVAL,
            Indicator.EXCEPTION_RATE);
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final String ALL = "";

    private final IndicatorDesk figures;
    private final TimelineDesk timeline;
    private final KpiDesk desk;
    private final StaffDesk staff;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    BoardReading(IndicatorDesk figures, TimelineDesk timeline, KpiDesk desk, StaffDesk staff) {
        this.figures = figures;
        this.timeline = timeline;
        this.desk = desk;
        this.staff = staff;
    }

    /**
     * What was read for one site, or for all.
     *
     * @param today the indicators of today in total
     * @param hours the redirection rate hour by hour
     * @param remarks what happened on that day
     * @param unheard what was told and is not counted; null while the figures are whole
     */
    record Read(
            @Nullable SiteRow site,
            SiteZone zone,
            LocalDate day,
            StandingNow standing,
            KpiAnswers today,
            KpiAnswers hours,
            List<Remark> remarks,
            Unheard.@Nullable Events unheard) {}

    private record Kept(Read read, long nanos) {}

    /** The sites that a wallboard shows: one, or every one. */
    List<SiteRow> sites(@Nullable String only) {
        return ActingStaff.as(Actor.READER, () -> staff.sites(Scope.Sites.all())).stream()
                .filter(site -> !site.closed())
                .filter(site -> only == null || only.equals(site.code()))
                .toList();
    }

    /** @param site null for all together */
    Read of(@Nullable SiteRow site) {
        return kept.compute(site == null ? ALL : site.code(), (code, before) -> fresh(before) ? before : read(site))
                .read();
    }

    private static boolean fresh(@Nullable Kept before) {
        return before != null && System.nanoTime() - before.nanos() < FRESH_NANOS;
    }

    private Kept read(@Nullable SiteRow site) {
        SiteZone zone = site == null ? SiteZone.WIB : site.zone();
        LocalDate day = zone.dayOf(Workday.now());
        KpiFilter filter = KpiFilter.NONE.ofSite(site == null ? null : site.code());
        Scope all = Scope.Sites.all();
        return ActingStaff.as(Actor.READER, () -> {
            KpiAsk today = new KpiAsk(INDICATORS, Set.of(), day, day, Grain.MONTH, filter);
            KpiAsk hours =
                    new KpiAsk(Set.of(Indicator.REDIRECTION), Set.of(Measure.ELIGIBLE), day, day, Grain.HOUR, filter);
            Read read = new Read(
                    site,
                    zone,
                    day,
                    figures.now(filter, all),
                    figures.ask(today, all),
                    figures.ask(hours, all),
                    timeline.between(day, day, filter.site()),
                    desk.unheard().orElse(null));
            return new Kept(read, System.nanoTime());
        });
    }
}
