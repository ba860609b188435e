package id.satupintu.kpi;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How an indicator follows from what is counted and timed. */
sealed interface Formula {

    /**
     * A part of a whole.
     *
     * @param less what is taken from the whole, nothing for most
     */
    record Rate(Measure part, Measure whole, Set<Measure> less) implements Formula {
        long part(Tally tally) {
            return tally.of(part);
        }

        long whole(Tally tally) {
            return tally.of(whole) - less.stream().mapToLong(tally::of).sum();
        }
    }

    /** The nearest rank of a span, in seconds. */
    record Percentile(Span span, int percent) implements Formula {}

    /** The mean of a span, in seconds. */
    record Mean(Span span) implements Formula {}

    static Formula rate(Measure part, Measure whole) {
        return new Rate(part, whole, Set.of());
    }

    static Formula percentile(Span span, int percent) {
        return new Percentile(span, percent);
    }

    /** Which facts {@code f} it divides by, or times. */
    default String listed() {
        return switch (this) {
            case Rate(Measure part, Measure whole, Set<Measure> less) ->
                less.stream()
                        .map(other -> " and not coalesce((" + other.condition() + "), false)")
                        .collect(Collectors.joining("", whole.listed(), ""));
            case Percentile(Span span, int percent) -> span.timed();
            case Mean(Span span) -> span.timed();
        };
    }

    /** What has to be counted for it. */
    default Set<Measure> measures() {
        if (this instanceof Rate(Measure part, Measure whole, Set<Measure> less)) {
            Set<Measure> all = EnumSet.of(part, whole);
            all.addAll(less);
            return all;
        }
        return Set.of();
    }

    /** What has to be timed for it. */
    default Set<Span> spans() {
        return switch (this) {
            case Rate rate -> Set.of();
            case Percentile(Span span, int percent) -> Set.of(span);
            case Mean(Span span) -> Set.of(span);
        };
    }
}
