package id.satupintu.kpi.rollup;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which keys one rollup keeps; the legs are always among them, and of every other key only what stands here. */
public enum Axis {
    SITE("", "site"),
    UNIT("", "unit"),
    /** Persons, by day and not by hour. */
    CSO("", "site", "team", "cso"),
    TL(" and f.tl is not null", "site", "team", "tl"),
    /** Nothing at all: the whole centre, for lengths of time only. */
    CENTRE("");

    private static final List<String> ALL = List.of("site", "unit", "team", "cso", "tl");
    private static final Set<String> IDS = Set.of("cso", "tl");

    private final String only;
    private final Set<String> keys;

    Axis(String only, String... keys) {
        this.only = only;
        this.keys = Set.of(keys);
    }

    /** Whether counts are kept by the hour along it. */
    public boolean hourly() {
        return this == SITE || this == UNIT;
    }

    /** Whether counts of persons are kept along it, rolled when their day is over. */
    boolean ofPersons() {
        return this == CSO || this == TL;
    }

    /** Which facts {@code f} it leaves out, as a further condition. */
    String only() {
        return only;
    }

    /** The five key columns over facts {@code f}, empty where it does not keep them. */
    String columns() {
        return ALL.stream()
                .map(key -> keys.contains(key)
                        ? "f." + key
                        : "cast(null as " + (IDS.contains(key) ? "uuid" : "varchar(60)") + ")")
                .collect(joining(", "));
    }

    /** The columns by which facts {@code f} are put together. */
    String grouping() {
        return Stream.concat(ALL.stream().filter(keys::contains), Stream.of("legs"))
                .map(key -> "f." + key)
                .collect(joining(", "));
    }
}
