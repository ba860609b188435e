package id.satupintu.kpi.ui;

import id.satupintu.kpi.KpiItem;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.RouteKind;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what an item tells by codes. */
record ItemWords(
        Locale locale, UnaryOperator<String> text, @Nullable SiteZone shown) {

    private static final String NOTHING = "–";

    /** When it began, by the clock that is shown or else by its own site's. */
    String start(KpiItem item) {
        SiteZone zone = zone(item);
        return new Numbers(locale).moment(item.startedAt(), zone.id()) + " " + zone.name();
    }

    private SiteZone zone(KpiItem item) {
        if (shown != null) {
            return shown;
        }
        String zone = item.zone();
        return zone == null ? SiteZone.WIB : SiteZone.valueOf(zone);
    }

    String transaction(KpiItem item) {
        String codes = item.transaction();
        return codes == null || codes.equals("NONE")
                ? NOTHING
                : codes.replace("NON_NIAGA", text.apply("kpi.non-niaga"));
    }

    String route(KpiItem item) {
        String route = item.route();
        return route == null
                ? NOTHING
                : known(RouteKind.values(), route)
                        .map(kind -> kind.words(locale))
                        .findFirst()
                        .orElse(route);
    }

    /** How it ended; for an exception which one, for an open callback by when it is promised. */
    String outcome(KpiItem item) {
        String outcome = item.outcome();
        if (outcome == null) {
            return NOTHING;
        }
        String words = text.apply("kpi.outcome." + outcome);
        Instant due = item.dueAt();
        if (due != null && outcome.equals("OPEN")) {
            return words + " " + new Numbers(locale).moment(due, zone(item).id());
        }
        return outcome.equals("ESCALATED") ? words + ": " + exception(item.exception()) : words;
    }

    private String exception(@Nullable String code) {
        return code == null
                ? NOTHING
                : known(ExceptionKind.values(), code)
                        .map(kind -> kind.words(locale))
                        .findFirst()
                        .orElse(code);
    }

    String lasted(KpiItem item) {
        return new Numbers(locale).duration(item.seconds());
    }

    private static <E extends Enum<E>> Stream<E> known(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name));
    }
}
