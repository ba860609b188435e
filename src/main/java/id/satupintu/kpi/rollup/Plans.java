package id.satupintu.kpi.rollup;

import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which rows answer a question about a range: whole months, then days, then hours from the rollups, and the facts of
 * hours that are open or reopened. Every fact is in exactly one of the slices.
 */
@Component("kpiPlans")
public class Plans {

    /** With more than this many hours behind, the facts are read as a whole. */
    private static final int MOST_HOURS = 400;

    private final Marks marks;

    Plans(Marks marks) {
        this.marks = marks;
    }

    /** How finely the answer is cut. */
    public enum Cut {
        HOURS,
        DAYS,
        /** Months or coarser. */
        MONTHS
    }

    /**
     * The slices along an axis.
     *
     * @param legs whether it is asked what the calls were about
     */
    public List<Slice> cells(Axis axis, LocalDate from, LocalDate to, Cut cut, boolean legs) {
        String key = "f.axis = " + axis.ordinal();
        Set<Hour> marked = marks.hours(from, to);
        if (marked.size() > MOST_HOURS || cut == Cut.HOURS && !axis.hourly()) {
            return facts();
        }
        if (cut == Cut.HOURS) {
            return hourly(key + " and f.level_no = 0", marked);
        }
        Set<LocalDate> dirty = days(marked);
        if (!axis.hourly()) {
            dirty.addAll(marks.stale(Level.DAY, from, to));
        }
        List<Slice> slices = coarse(key, from, to, cut, dirty, axis.byLegs() ? legs(legs) : "");
        if (!dirty.isEmpty() && axis.hourly()) {
            String open = Range.hours(marked);
            slices.add(new Slice(true, key + " and f.level_no = 0 and " + Range.in(dirty) + " and not (" + open + ")"));
            slices.add(new Slice(false, "(" + open + ")"));
        } else if (!dirty.isEmpty()) {
            slices.add(new Slice(false, Range.in(dirty)));
        }
        return slices;
    }

    /** Everything from the facts: what no rollup answers. */
    public List<Slice> facts() {
        return List.of(new Slice(false, "1 = 1"));
    }

    private List<Slice> hourly(String key, Set<Hour> marked) {
        if (marked.isEmpty()) {
            return List.of(new Slice(true, key));
        }
        String open = "(" + Range.hours(marked) + ")";
        return List.of(new Slice(true, key + " and not " + open), new Slice(false, open));
    }

    /** A day or month has cells for what its calls were about, and one for all of them. */
    private static String legs(boolean asked) {
        return " and f.legs " + (asked ? "<>" : "=") + " '" + Key.ALL_LEGS + "'";
    }

    private List<Slice> coarse(String key, LocalDate from, LocalDate to, Cut cut, Set<LocalDate> dirty, String legs) {
        List<Slice> slices = new ArrayList<>();
        Range range = past(from, to);
        List<LocalDate> months =
                cut == Cut.MONTHS ? range.months(dirty, marks.stale(Level.MONTH, from, to)) : List.of();
        if (!months.isEmpty()) {
            slices.add(new Slice(true, key + " and f.level_no = 2 and " + Range.in(months) + legs));
        }
        String days = range.days(dirty, months);
        if (!days.isEmpty()) {
            slices.add(new Slice(true, key + " and f.level_no = 1 and (" + days + ")" + legs));
        }
        return slices;
    }

    /** Rollups hold nothing of days to come, and nothing from before there were any. */
    private static Range past(LocalDate from, LocalDate to) {
        LocalDate today = SiteZone.WIT.dayOf(Workday.now());
        return new Range(from.isBefore(Range.EVER) ? Range.EVER : from, to.isAfter(today) ? today : to);
    }

    private static Set<LocalDate> days(Set<Hour> hours) {
        return hours.stream().map(Hour::day).collect(Collectors.toCollection(HashSet::new));
    }
}
