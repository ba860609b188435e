package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.ui.panel.Category;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page looks at.
 *
 * @param grain hours, days or months, by which its axes of time are cut
 * @param other first day of the period to compare with, null for none; it is as long as the first
 * @param indicator the chosen one, where the page has a choice
 * @param who CSOs, TLs or teams
 */
public record Frame(
        LocalDate from,
        LocalDate to,
        Grain grain,
        KpiFilter filter,
        @Nullable LocalDate other,
        Indicator indicator,
        Grain who) {

    private static final int HOURS = 24;

    /** A question about the whole range. */
    KpiAsk ask(Set<Indicator> indicators, Set<Measure> measures, Grain by) {
        return new KpiAsk(indicators, measures, from, to, by, filter);
    }

    /** The same frame over the period to compare with. */
    Frame over(LocalDate first) {
        LocalDate last = first.plusDays(ChronoUnit.DAYS.between(from, to));
        return new Frame(first, last, grain, filter, null, indicator, who);
    }

    /** Whether some days lie in the period to compare with as well, as where 28 days are compared with a week before. */
    boolean sharesDays() {
        return other != null && !other.isAfter(to) && !over(other).to().isBefore(from);
    }

    /** Every hour, day or month of the range, whether anything happened in it or not. */
    public List<Category> axis(Numbers numbers) {
        return switch (grain) {
            case HOUR -> days().flatMap(day -> hours(day, numbers)).toList();
            case MONTH ->
                days().map(day -> day.withDayOfMonth(1))
                        .distinct()
                        .map(day -> new Category(day.toString().substring(0, 7), numbers.month(day)))
                        .toList();
            default ->
                days().map(day -> new Category(day.toString(), numbers.shortDay(day)))
                        .toList();
        };
    }

    private Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    private Stream<Category> hours(LocalDate day, Numbers numbers) {
        String before = from.equals(to) ? "" : numbers.shortDay(day) + " ";
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> new Category("%sT%02d".formatted(day, hour), "%s%02d:00".formatted(before, hour)));
    }
}
