package id.satupintu.kpi.export;

import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiItem;
import id.satupintu.kpi.Listed;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.RouteKind;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of what stands behind one number: ids, codes and names of staff as on the screen. Customers are in none of
 * its columns.
 */
final class CallSheet {

    private final Wording wording;
    private final Function<UUID, String> staff;
    private final Map<UUID, String> names = new HashMap<>();

    /** @param staff name of a member of staff */
    CallSheet(Wording wording, Function<UUID, String> staff) {
        this.wording = wording;
        this.staff = staff;
    }

    Sheet of(KpiCallsQuestion question, Stream<KpiItem> items, Instant asOf, ZoneId zone) {
        String number = name(question.number());
        QuestionWords asked = new QuestionWords(wording, code -> code);
        return new Sheet(
                wording.say("kpi.out.list", number),
                asked.of(question.from(), question.to(), question.filter()),
                asOf,
                zone,
                columns(),
                () -> items.map(this::row),
                List.of(),
                List.of());
    }

    private String name(Listed number) {
        String measure = "kpi.measure." + number.path();
        return wording.say(wording.knows(measure) ? measure : "kpi.indicator." + number.path());
    }

    private List<Column> columns() {
        return List.of(
                Column.time(word("start")),
                Column.text(wording.say("kpi.out.zone")),
                Column.time(word("end")),
                Column.text(word("site")),
                Column.text(wording.say("kpi.out.filter.team")),
                Column.text(wording.say("kpi.out.filter.unit")),
                Column.text(word("cso")),
                Column.text("TL"),
                Column.text(word("transaction")),
                Column.text(word("route")),
                Column.text(word("rule")),
                Column.text(wording.say("kpi.out.filter.exception")),
                Column.text(word("outcome")),
                Column.count(word("attempt")),
                Column.duration(word("lasted")),
                Column.time(word("due")),
                Column.text(word("edition")),
                Column.text(word("simulated")),
                Column.text(word("call")),
                Column.text(word("id")));
    }

    private String word(String key) {
        String own = "kpi.out.list." + key;
        return wording.say(wording.knows(own) ? own : "kpi.list." + key);
    }

    private List<Cell> row(KpiItem item) {
        SiteZone zone = item.zone() == null ? SiteZone.WIB : SiteZone.valueOf(item.zone());
        Integer attempt = item.attempt();
        return List.of(
                Cell.at(item.startedAt(), zone.id()),
                Cell.text(zone.name()),
                Cell.at(item.endedAt(), zone.id()),
                Cell.text(item.site()),
                Cell.text(item.team()),
                Cell.text(item.unit()),
                Cell.text(name(item.cso())),
                Cell.text(name(item.tl())),
                Cell.text(item.transaction()),
                Cell.text(route(item.route())),
                Cell.text(item.rule()),
                Cell.text(exception(item.exception())),
                Cell.text(outcome(item.outcome())),
                attempt == null ? Cell.text(null) : Cell.count(attempt),
                Cell.seconds(item.seconds(), ""),
                Cell.at(item.dueAt(), zone.id()),
                Cell.text(item.edition()),
                Cell.text(item.simulated() ? word("simulated") : null),
                Cell.text(item.callId() == null ? null : item.callId().toString()),
                Cell.text(item.id().toString()));
    }

    private @Nullable String name(@Nullable UUID id) {
        return id == null ? null : names.computeIfAbsent(id, staff);
    }

    private @Nullable String route(@Nullable String code) {
        return words(RouteKind.values(), code, kind -> kind.words(wording.locale()));
    }

    private @Nullable String exception(@Nullable String code) {
        return words(ExceptionKind.values(), code, kind -> kind.words(wording.locale()));
    }

    private @Nullable String outcome(@Nullable String code) {
        return code == null ? null : wording.knows("kpi.outcome." + code) ? wording.say("kpi.outcome." + code) : code;
    }

    private static <E extends Enum<E>> @Nullable String words(
            E[] values, @Nullable String code, Function<E, String> words) {
        return code == null
                ? null
                : Objects.requireNonNull(Stream.of(values)
                        .filter(value -> value.name().equals(code))
                        .findFirst()
                        .map(words)
                        .orElse(code));
    }
}
