package id.satupintu.kpi.export;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Remark;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what happened meanwhile on an axis of time, each by a letter: on the dashboard, on the wall and in reports alike.
 *
 * @param most so many at most have a letter, 26 or fewer
 */
public record Happened(Numbers numbers, Texts texts, int most) {

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int LETTERS = 26;

    /** Looks a text up by its key. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... arguments);
    }

    /** With as many letters as there are. */
    public Happened(Numbers numbers, Texts texts) {
        this(numbers, texts, LETTERS);
    }

    /**
     * Editions of the policy first, then outages, each the earliest first. Where there are too many, a last line without a
     * place says how many more there were.
     *
     * @param axis keys of its places, the earliest first
     */
    public List<Mark> along(Grain grain, List<String> axis, List<Remark> remarks) {
        if (axis.isEmpty()) {
            return List.of();
        }
        Ends ends = new Ends(grain, axis.getFirst(), axis.getLast());
        List<Remark> there = remarks.stream()
                .filter(ends::hold)
                .sorted(Comparator.comparing(Remark::kind).thenComparing(Remark::since))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (Remark remark : there.subList(0, Math.min(there.size(), most))) {
            marks.add(new Mark(ends.at(remark), ends.to(remark), letter(marks.size()), said(remark)));
        }
        if (there.size() > most) {
            String more = numbers.count(there.size() - most);
            marks.add(new Mark("", null, "…", texts.of("kpi.remark.more", more)));
        }
        return marks;
    }

    /** Where an axis begins and ends. Its keys are each site's own days and hours, whatever clock the reader chose. */
    private record Ends(Grain grain, String first, String last) {

        boolean hold(Remark remark) {
            boolean came = key(remark.since(), remark.zone()).compareTo(last) <= 0;
            return came && lasting(remark).compareTo(first) >= 0;
        }

        /** The last place that it touched: an outage that was over at midnight has no part in the day after. */
        private String lasting(Remark remark) {
            Instant until = remark.until();
            return until == null || !until.isAfter(remark.since())
                    ? key(remark.since(), remark.zone())
                    : key(until.minusNanos(1), remark.zone());
        }

        /** What ran before the axis begins stands at its beginning. */
        String at(Remark remark) {
            String at = key(remark.since(), remark.zone());
            return at.compareTo(first) < 0 ? first : at;
        }

        @Nullable
        String to(Remark remark) {
            Instant until = remark.until();
            if (until == null) {
                return null;
            }
            String to = key(until, remark.zone());
            return to.compareTo(last) > 0 ? last : to;
        }

        private String key(Instant at, SiteZone zone) {
            String day = zone.dayOf(at).toString();
            return switch (grain) {
                case HOUR -> "%sT%02d".formatted(day, zone.hourOf(at));
                case MONTH -> day.substring(0, MONTH);
                default -> day.substring(0, DAY);
            };
        }
    }

    /** By the clock of its own site, as the hours of the axis are: told by another it would stand at another hour than it says. */
    private String said(Remark remark) {
        SiteZone zone = remark.zone();
        String since = numbers.day(zone.dayOf(remark.since()));
        if (remark.kind() == Remark.Kind.EDITION) {
            return texts.of("kpi.remark.edition", remark.name(), since);
        }
        String clock = numbers.clock(remark.since(), zone.id());
        Instant until = remark.until();
        String end = until == null ? "" : numbers.clock(until, zone.id());
        String site = remark.site();
        String where = site == null ? texts.of("kpi.filter.all-sites") : site;
        return texts.of("kpi.remark.outage", since, clock, end, zone.name(), where);
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
