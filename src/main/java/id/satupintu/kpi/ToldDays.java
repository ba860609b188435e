package id.satupintu.kpi;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of which each source has told, kept as stretches without a gap, by their first day. */
final class ToldDays {

    private final LocalDate today;
    private final Map<Source, NavigableMap<LocalDate, LocalDate>> stretches = new EnumMap<>(Source.class);

    ToldDays(LocalDate today) {
        this.today = today;
    }

    /** Adds what one import told; those that begin earlier come first. */
    void add(Source source, LocalDate first, LocalDate last) {
        NavigableMap<LocalDate, LocalDate> told = stretches.computeIfAbsent(source, key -> new TreeMap<>());
        Map.Entry<LocalDate, LocalDate> before = told.lastEntry();
        if (before == null || first.isAfter(before.getValue().plusDays(1))) {
            told.put(first, last);
        } else if (last.isAfter(before.getValue())) {
            told.put(before.getKey(), last);
        }
    }

    /** The sources that told of every one of these days that is over; of a day that is not over yet when none is. */
    Set<Source> of(Days days) {
        return Stream.of(Source.values())
                .filter(source -> source == Source.CENTRE || toldOf(source, days))
                .collect(Collectors.toSet());
    }

    /** The stretches of one source, newest first. */
    List<SourceDays.Stretch> of(Source source) {
        return stretches.getOrDefault(source, new TreeMap<>()).descendingMap().entrySet().stream()
                .map(told -> new SourceDays.Stretch(told.getKey(), told.getValue()))
                .toList();
    }

    private boolean toldOf(Source source, Days days) {
        Map.Entry<LocalDate, LocalDate> told =
                stretches.getOrDefault(source, new TreeMap<>()).floorEntry(days.from());
        return told != null && !told.getValue().isBefore(days.lastBefore(today));
    }
}
