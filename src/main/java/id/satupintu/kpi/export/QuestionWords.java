package id.satupintu.kpi.export;

import id.satupintu.kpi.KpiFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question in words.
 *
 * @param siteName of a code
 */
public record QuestionWords(Wording wording, UnaryOperator<String> siteName) {

    /** Range, filter and zone; a line for each, those that leave nothing out too, so that nobody has to guess. */
    public List<Noted> of(LocalDate from, LocalDate to, KpiFilter filter) {
        List<Noted> lines = new ArrayList<>();
        String days = from.equals(to)
                ? wording.day(from)
                : wording.say("kpi.out.range.days", wording.day(from), wording.day(to));
        lines.add(line("range", days));
        String site = filter.site();
        lines.add(line("filter.site", all(site == null ? null : siteName.apply(site))));
        lines.add(line("filter.transaction", all(filter.transaction())));
        further(lines, "filter.team", filter.team());
        further(lines, "filter.unit", filter.unit());
        further(lines, "filter.exception", filter.exception());
        further(lines, "filter.route", filter.route());
        further(lines, "filter.choice", filter.choice());
        lines.add(line("zone", wording.say("kpi.out.zone.local")));
        return lines;
    }

    private void further(List<Noted> lines, String key, @Nullable String value) {
        if (value != null) {
            lines.add(line(key, value));
        }
    }

    private String all(@Nullable String value) {
        return value == null ? wording.say("kpi.out.all") : value;
    }

    private Noted line(String key, String text) {
        return new Noted(wording.say("kpi.out." + key), text);
    }
}
