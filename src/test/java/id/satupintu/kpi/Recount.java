package id.satupintu.kpi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts and times things by hand, in plain loops, without the ledger and without SQL. */
record Recount(List<Thing> things) {

    Recount {
        things = List.copyOf(things);
    }

    /** Everything that the history knows by now. */
    static Recount of(History history, java.time.Instant now) {
        return new Recount(Stream.of(
                        new CallsByHand(history).things(),
                        new RequestsByHand(history).things(),
                        new VerificationsByHand(history).things(),
                        new CallbacksByHand(history, now).things())
                .flatMap(Collection::stream)
                .filter(Thing::isAnything)
                .toList());
    }

    Recount only(Predicate<Thing> which) {
        return new Recount(things.stream().filter(which).toList());
    }

    /** Each with those of its requests only that are of this transaction and exception. */
    Recount among(KpiFilter filter) {
        return new Recount(things.stream()
                .map(thing -> thing.with(thing.legs().stream()
                        .filter(leg -> leg.is(filter.transaction(), filter.exception()))
                        .collect(Collectors.toSet())))
                .toList());
    }

    Recount upTo(LocalDate last) {
        return only(thing -> !thing.day().isAfter(last));
    }

    /** What stands in one row. */
    Recount row(Grain grain, String key) {
        return only(thing -> thing.keys(grain).contains(key));
    }

    Set<String> keys(Grain grain) {
        Set<String> keys = new TreeSet<>();
        things.forEach(thing -> keys.addAll(thing.keys(grain)));
        return keys;
    }

    long of(Measure measure) {
        return things.stream().filter(thing -> thing.in().contains(measure)).count();
    }

    long[] sorted(Span span) {
        return things.stream()
                .map(thing -> thing.times().get(span))
                .filter(java.util.Objects::nonNull)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    /** The value at rank ceil(percent x n / 100), null when nothing was timed. */
    @Nullable
    Double seconds(Span span, int percent) {
        long[] sorted = sorted(span);
        return sorted.length == 0 ? null : sorted[(sorted.length * percent + 99) / 100 - 1] / 1000.0;
    }
}
