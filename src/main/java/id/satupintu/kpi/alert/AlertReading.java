package id.satupintu.kpi.alert;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.StandingNow;
import id.satupintu.verification.CrewNow;
import id.satupintu.verification.DutyDesk;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an alarm watches, in the name of the house. What is not known is no value, and moves no alarm. */
@Component
class AlertReading {

    private final IndicatorDesk figures;
    private final DutyDesk duty;
    private final StaffDesk staff;
    private final UsualReading usual;

    AlertReading(IndicatorDesk figures, DutyDesk duty, StaffDesk staff, UsualReading usual) {
        this.figures = figures;
        this.usual = usual;
        this.duty = duty;
        this.staff = staff;
    }

    /** A value and between what it is quiet. */
    record Seen(double value, Band band) {}

    Optional<Seen> of(AlertRow alert, Instant now) {
        Subject subject = Subject.named(alert.subject()).orElse(null);
        if (subject == null) {
            return Optional.empty();
        }
        return ActingStaff.as(
                Actor.READER,
                () -> alert.kind() == AlertKind.UNUSUAL
                        ? usual.of(subject, KpiFilter.NONE.ofSite(alert.site()), zone(alert.site()), now)
                        : value(subject, alert.site(), now).map(value -> new Seen(value, band(alert))));
    }

    private static Band band(AlertRow alert) {
        return alert.kind() == AlertKind.ABOVE
                ? Band.above(alert.limit(), alert.clear())
                : Band.below(alert.limit(), alert.clear());
    }

    private Optional<Double> value(Subject subject, @Nullable String site, Instant now) {
        return subject.live().map(live -> Optional.of(live(live, site))).orElseGet(() -> today(subject, site, now));
    }

    private double live(LiveNumber number, @Nullable String site) {
        if (number == LiveNumber.TL_FREE) {
            return duty.crews(Scope.Sites.all()).stream()
                    .filter(crew -> site == null || site.equals(crew.site()))
                    .mapToInt(CrewNow::free)
                    .sum();
        }
        StandingNow standing = figures.now(KpiFilter.NONE.ofSite(site), Scope.Sites.all());
        return switch (number) {
            case WAITING -> standing.waiting();
            case OLDEST -> Objects.requireNonNullElse(standing.oldestSeconds(), 0.0);
            case CALLBACKS_OVERDUE -> standing.callbacksOverdue();
            case CALLBACKS_OPEN -> standing.callbacksOpen();
            case TL_FREE -> throw new IllegalStateException();
        };
    }

    private Optional<Double> today(Subject subject, @Nullable String site, Instant now) {
        KpiAsk ask = UsualReading.ask(
                subject, KpiFilter.NONE.ofSite(site), zone(site).dayOf(now), Grain.MONTH);
        return UsualReading.value(figures.ask(ask, Scope.Sites.all()).total(), subject);
    }

    private SiteZone zone(@Nullable String site) {
        return staff.sites(Scope.Sites.all()).stream()
                .filter(row -> row.code().equals(site))
                .map(SiteRow::zone)
                .findFirst()
                .orElse(SiteZone.WIB);
    }
}
