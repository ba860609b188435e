package id.satupintu.kpi.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which levels cover a range of days, leaving out days that are behind. */
public final class Range {

    /** Nothing happened before this day. */
    public static final LocalDate EVER = LocalDate.of(1971, 1, 1);

    /** Nor will after this one, the last that every database can write. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LocalDate from;
    private final LocalDate to;

    Range(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    private Stream<LocalDate> days() {
        return to.isBefore(from) ? Stream.empty() : from.datesUntil(to.plusDays(1));
    }

    /** First days of the months that lie inside whole and are up to date. */
    List<LocalDate> months(Set<LocalDate> dirtyDays, Set<LocalDate> staleMonths) {
        Set<YearMonth> dirty = dirtyDays.stream().map(YearMonth::from).collect(Collectors.toSet());
        List<LocalDate> whole = new ArrayList<>();
        YearMonth last = YearMonth.from(to);
        for (YearMonth month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1);
            boolean inside = !first.isBefore(from) && !month.atEndOfMonth().isAfter(to);
            if (inside && !dirty.contains(month) && !staleMonths.contains(first)) {
                whole.add(first);
            }
        }
        return whole;
    }

    /** The clean days outside these months, as a condition on rows {@code f}; empty when there is none. */
    String days(Set<LocalDate> dirtyDays, List<LocalDate> months) {
        Set<YearMonth> whole = months.stream().map(YearMonth::from).collect(Collectors.toSet());
        List<LocalDate> starts = new ArrayList<>();
        List<LocalDate> ends = new ArrayList<>();
        days().filter(day -> !dirtyDays.contains(day) && !whole.contains(YearMonth.from(day)))
                .forEach(day -> {
                    if (!ends.isEmpty() && ends.getLast().plusDays(1).equals(day)) {
                        ends.set(ends.size() - 1, day);
                    } else {
                        starts.add(day);
                        ends.add(day);
                    }
                });
        return Stream.iterate(0, index -> index < starts.size(), index -> index + 1)
                .map(index -> between(starts.get(index), ends.get(index)))
                .collect(Collectors.joining(" or "));
    }

    /** Which rows {@code f} are of these days, with the days in the text and not as parameters. */
    public static String between(LocalDate from, LocalDate to) {
        return "f.site_day between " + date(from) + " and " + date(to);
    }

    private static String date(LocalDate day) {
        LocalDate written = day.isBefore(EVER) ? EVER : day.isAfter(LAST) ? LAST : day;
        return "date '" + written + "'";
    }

    static String in(Iterable<LocalDate> days) {
        StringBuilder list = new StringBuilder();
        days.forEach(day -> list.append(list.isEmpty() ? "" : ", ").append(date(day)));
        return "f.site_day in (" + list + ")";
    }

    static String hours(Set<Hour> hours) {
        return hours.stream()
                .collect(Collectors.groupingBy(Hour::day, java.util.TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> "f.site_day = " + date(day.getKey()) + " and f.site_hour in ("
                        + day.getValue().stream()
                                .map(hour -> String.valueOf(hour.hour()))
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining(" or "));
    }
}
