package id.satupintu.kpi.alert;

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
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.StandingNow;
import id.satupintu.kpi.Usual;
import id.satupintu.verification.CrewNow;
import id.satupintu.verification.DutyDesk;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an alarm watches, in the name of the house. What is not known is no value, and moves no alarm. */
@Component
class AlertReading {

    private final IndicatorDesk figures;
    private final DutyDesk duty;
    private final StaffDesk staff;

    AlertReading(IndicatorDesk figures, DutyDesk duty, StaffDesk staff) {
        this.figures = figures;
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
                        ? unusual(subject, alert.site(), now)
                        : value(subject, alert.site(), now).map(value -> new Seen(value, band(alert))));
    }

    private static Band band(AlertRow alert) {
        return alert.kind() == AlertKind.ABOVE
                ? Band.above(alert.limit(), alert.clear())
                : Band.below(alert.limit(), alert.clear());
    }

    private Optional<Double> value(Subject subject, @Nullable String site, Instant now) {
        return subject.live()
                .map(live -> Optional.of(live(live, site)))
                .orElseGet(() -> today(Objects.requireNonNull(subject.indicator()), site, now));
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

    private Optional<Double> today(Indicator indicator, @Nullable String site, Instant now) {
        LocalDate day = zone(site).dayOf(now);
        KpiAnswers answers = figures.ask(ask(indicator, site, day, Grain.MONTH), Scope.Sites.all());
        return value(answers.total(), indicator);
    }

    /** The last full hour beside the same hour of the same weekday before. */
    private Optional<Seen> unusual(Subject subject, @Nullable String site, Instant now) {
        Indicator indicator = subject.indicator();
        if (indicator == null) {
            return Optional.empty();
        }
        SiteZone zone = zone(site);
        Instant hourAgo = now.minusSeconds(3600);
        LocalDate day = zone.dayOf(hourAgo);
        int hour = zone.hourOf(hourAgo);
        KpiAsk ask = ask(indicator, site, day, Grain.HOUR);
        Optional<Double> value = at(figures.ask(ask, Scope.Sites.all()), day, hour, indicator);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<Double> past = new ArrayList<>();
        List<KpiAnswers> weeks = figures.weekdaysBefore(ask, day, Scope.Sites.all());
        for (int week = 0; week < weeks.size(); week++) {
            at(weeks.get(week), day.minusWeeks(week + 1L), hour, indicator).ifPresent(past::add);
        }
        return Usual.of(past).map(usual -> new Seen(value.get(), Band.of(usual)));
    }

    private static Optional<Double> at(KpiAnswers answers, LocalDate day, int hour, Indicator indicator) {
        return Optional.ofNullable(answers.rows().get("%sT%02d".formatted(day, hour)))
                .flatMap(line -> value(line, indicator));
    }

    private static Optional<Double> value(KpiAnswers.Line line, Indicator indicator) {
        return Optional.ofNullable(
                Objects.requireNonNull(line.indicators().get(indicator)).value());
    }

    private static KpiAsk ask(Indicator indicator, @Nullable String site, LocalDate day, Grain by) {
        return new KpiAsk(Set.of(indicator), Set.of(), day, day, by, KpiFilter.NONE.ofSite(site));
    }

    private SiteZone zone(@Nullable String site) {
        return staff.sites(Scope.Sites.all()).stream()
                .filter(row -> row.code().equals(site))
                .map(SiteRow::zone)
                .findFirst()
                .orElse(SiteZone.WIB);
    }
}
