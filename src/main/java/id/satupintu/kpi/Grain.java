package id.satupintu.kpi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a report is cut into rows. */
public enum Grain {
    /** Keys as {@code 2026-11-22}, the site's own day. */
    DAY("cast(f.site_day as varchar(10))"),
    /** Keys as {@code 2026-11-22T10}, the site's own hour. */
    HOUR("cast(f.site_day as varchar(10)) || 'T' || lpad(cast(f.site_hour as varchar(2)), 2, '0')"),
    /** Keys as {@code 2026-11}. */
    MONTH("substring(cast(f.site_day as varchar(10)) from 1 for 7)"),
    SITE("coalesce(f.site, 'NONE')"),
    UNIT("coalesce(f.unit, 'NONE')"),
    /** A call stands in the row of each of its requests. */
    TRANSACTION(List.of("PB", "PD", "PS", "NON_NIAGA", "NONE"), "',' || g.k || '/'"),
    /** A call stands in the row of each of its requests; a request in that of its primary exception. */
    EXCEPTION(
            List.of("NO_PHONE", "PHONE_UNSUPPORTED", "VVIP", "HARD_COMPLAINT", "NON_NIAGA", "NONE"),
            "'/' || g.k || ','");

    private final String from;

    Grain(String key) {
        this.from = "(select " + key + " as k, f.* from kpi_fact f where ";
    }

    Grain(List<String> keys, String inLegs) {
        String rows = keys.stream().map(key -> "('" + key + "')").collect(Collectors.joining(", "));
        this.from = "(select g.k as k, f.* from kpi_fact f join (values " + rows + ") g(k) on position(" + inLegs
                + " in f.legs) > 0 where ";
    }

    /** The grain of this name, as {@code by=day} has it. */
    public static Optional<Grain> named(String name) {
        return Stream.of(values()).filter(grain -> grain.code().equals(name)).findFirst();
    }

    /** Its name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facts {@code f} for which {@code where} holds, each with the key {@code k} of its row. */
    String facts(String where) {
        return from + where + ") f";
    }
}
