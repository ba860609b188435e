package id.satupintu.kpi;

import id.satupintu.units.Units;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a report is cut into rows. */
public enum Grain {
    /** Keys as {@code 2026-11-22}, the site's own day. */
    DAY("f.site_day"),
    /** Keys as {@code 2026-11-22T10}, the site's own hour. */
    HOUR("f.site_day, f.site_hour"),
    /** Keys as {@code 2026-11}. */
    MONTH("f.site_day"),
    SITE("f.site"),
    UNIT("f.unit"),
    TEAM("f.team"),
    /** A call stands under the route of all its requests, or under {@code MIXED}. */
    ROUTE("f.route"),
    /** Guided or left alone: a call as soon as any request of it was; {@code NONE} is neither. */
    CHOICE("f.choice"),
    /** Keys are ids of staff. */
    CSO("f.cso"),
    /** Keys are ids of staff; what no TL had a hand in is left out. */
    TL("f.tl"),
    /** A call stands in the row of each of its requests. */
    TRANSACTION(List.of("PB", "PD", "PS", "NON_NIAGA", "NONE"), "',' || g.k || '/'"),
    /** A call stands in the row of each of its requests; a request in that of its primary exception. */
    EXCEPTION(
            List.of("NO_PHONE", "PHONE_UNSUPPORTED", "VVIP", "HARD_COMPLAINT", "NON_NIAGA", "NONE"),
            "'/' || g.k || ','");

    private static final int TWO_DIGITS = 10;

    private final List<String> keys;
    private final String columns;
    private final String from;

    Grain(String columns) {
        this.keys = List.of();
        this.columns = columns;
        this.from = "";
    }

    Grain(List<String> keys, String inLegs) {
        this.keys = keys;
        String rows = keys.stream().map(code -> "('" + code + "')").collect(Collectors.joining(", "));
        this.columns = "g.k";
        this.from = " join (values " + rows + ") g(k) on position(" + inLegs + " in f.legs) > 0";
    }

    /** Those by which other systems may cut; the others are for the screens. */
    public static List<Grain> open() {
        return Stream.of(values())
                .filter(grain -> !grain.ofStaff() && !grain.ofRoutes())
                .toList();
    }

    /** Whether its rows are teams or persons. */
    public boolean ofStaff() {
        return this == TEAM || this == CSO || this == TL;
    }

    /** Whether its rows are routes, or how a download was begun. */
    public boolean ofRoutes() {
        return this == ROUTE || this == CHOICE;
    }

    /** The grain of this name, as {@code by=day} has it. */
    public static Optional<Grain> named(String name) {
        return open().stream().filter(grain -> grain.code().equals(name)).findFirst();
    }

    /** All keys that a row may have, where they are fixed; otherwise none. */
    public List<String> keys() {
        return this == UNIT
                ? Stream.concat(Units.all().stream().map(unit -> unit.code()), Stream.of("NONE"))
                        .toList()
                : keys;
    }

    /** Its name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns by which rows are put together; several of them may have the same key. */
    String columns() {
        return columns;
    }

    /** The key of a row that begins with these columns. */
    String key(ResultSet row) throws SQLException {
        String first = Objects.requireNonNullElse(row.getString(1), "NONE");
        return switch (this) {
            case HOUR -> first + (row.getInt(2) < TWO_DIGITS ? "T0" : "T") + row.getInt(2);
            case MONTH -> first.substring(0, first.lastIndexOf('-'));
            default -> first;
        };
    }

    /** What it leaves out, as a further condition. */
    String only() {
        return this == TL ? " and f.tl is not null" : "";
    }

    /** Facts or cells {@code f} of a table, each once for every row in which it stands. */
    String from(String table) {
        return table + " f" + from;
    }

    /** Whether a call may stand in several rows, so that the rows' calls do not add up to the total. */
    boolean splitsCalls() {
        return this == TRANSACTION || this == EXCEPTION;
    }
}
