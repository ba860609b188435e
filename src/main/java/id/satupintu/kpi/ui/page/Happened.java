package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Remark;
import id.satupintu.kpi.ui.panel.Category;
import id.satupintu.kpi.ui.panel.Mark;
import id.satupintu.kpi.ui.panel.Words;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what happened meanwhile on an axis of time, each by a letter. */
record Happened(Words words, SiteZone zone) {

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int LETTERS = 26;

    /** At most as many as there are letters, the earliest first; what lies outside the axis is left out. */
    List<Mark> along(Grain grain, List<Category> axis, List<Remark> remarks) {
        Set<String> keys = axis.stream().map(Category::key).collect(Collectors.toSet());
        List<Mark> marks = new ArrayList<>();
        for (Remark remark : remarks) {
            String at = key(grain, remark.since());
            if (keys.contains(at) && marks.size() < LETTERS) {
                marks.add(new Mark(at, end(grain, remark), letter(marks.size()), said(remark)));
            }
        }
        return marks;
    }

    private @Nullable String end(Grain grain, Remark remark) {
        Instant until = remark.until();
        return until == null ? null : key(grain, until);
    }

    /** The place of a moment by the reader's clock. */
    private String key(Grain grain, Instant at) {
        String day = zone.dayOf(at).toString();
        return switch (grain) {
            case HOUR -> "%sT%02d".formatted(day, zone.hourOf(at));
            case MONTH -> day.substring(0, MONTH);
            default -> day.substring(0, DAY);
        };
    }

    private String said(Remark remark) {
        String since = words.numbers().day(zone.dayOf(remark.since()));
        if (remark.kind() == Remark.Kind.EDITION) {
            return words.text("kpi.remark.edition", remark.name(), since);
        }
        String clock = words.numbers().clock(remark.since(), zone.id());
        Instant until = remark.until();
        String end = until == null ? "" : words.numbers().clock(until, zone.id());
        String site = remark.site();
        String where = site == null ? words.text("kpi.filter.all-sites") : site;
        return words.text("kpi.remark.outage", since, clock, end, zone.name(), where);
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
