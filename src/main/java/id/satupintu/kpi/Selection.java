package id.satupintu.kpi;

import static java.time.ZoneOffset.UTC;

import id.satupintu.access.Scope;
import id.satupintu.kpi.KpiRefused.Reason;
import id.satupintu.kpi.ledger.FactKind;
import id.satupintu.kpi.rollup.Range;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which facts {@code f} a question is about, as a condition with its parameters. */
final class Selection {

    /** Laid and not taken back. */
    static final String STANDING =
            "f.sign = 1 and not exists (select 1 from kpi_fact n where n.subject = f.subject and n.ordinal = f.ordinal"
                    + " and n.sign = -1)";

    private static final Pattern HOUR = Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d)T)?([01]?\\d|2[0-3])");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final LocalDate from;
    private final LocalDate to;
    private final Instant now;
    private final KpiFilter filter;

    private Selection(LocalDate from, LocalDate to, KpiFilter filter, Scope scope, Instant now) {
        this.from = from;
        this.to = to;
        this.now = now;
        this.filter = filter;
        // Days stand in the text: a plan that is made for any days reads every cell between the first and the last.
        conditions.add(Range.between(from, to));
        parameters.put("now", now.atOffset(UTC));
        parameters.put("todayWib", SiteZone.WIB.dayOf(now));
        parameters.put("todayWita", SiteZone.WITA.dayOf(now));
        parameters.put("todayWit", SiteZone.WIT.dayOf(now));
        filtered();
        scoped(scope);
    }

    static Selection of(KpiQuestion question, Scope scope, Instant now) {
        return new Selection(question.from(), question.to(), question.filter(), scope, now);
    }

    static Selection of(KpiCallsQuestion question, Scope scope, Instant now) {
        LocalDate last = Gathering.lastMature(now);
        LocalDate to = question.number().mature() && question.to().isAfter(last) ? last : question.to();
        Selection selection = new Selection(question.from(), to, question.filter(), scope, now);
        selection.atHour(question.hour());
        return selection;
    }

    /** Only these days of the range, all where there are none. */
    Selection on(List<LocalDate> days) {
        and("f.site_day in (:days)", "days", days.isEmpty() ? null : days);
        return this;
    }

    private void filtered() {
        and("coalesce(f.site, 'NONE') = :site", "site", filter.site());
        and("coalesce(f.team, 'NONE') = :team", "team", filter.team());
        and("coalesce(f.unit, 'NONE') = :unit", "unit", filter.unit());
        and("f.cso = :cso", "cso", filter.cso());
        and("f.tl = :tl", "tl", filter.tl());
        and("coalesce(f.route, 'NONE') = :route", "route", filter.route());
        and("coalesce(f.choice, 'NONE') = :choice", "choice", filter.choice());
        String transaction = filter.transaction();
        String exception = filter.exception();
        if (transaction != null || exception != null) {
            String leg =
                    (transaction == null ? "" : "," + transaction) + "/" + (exception == null ? "" : exception + ",");
            and("position(:leg in f.legs) > 0", "leg", leg);
            parameters.put("transaction", Objects.requireNonNullElse(transaction, ""));
            parameters.put("exception", Objects.requireNonNullElse(exception, ""));
        }
    }

    private void scoped(Scope scope) {
        switch (scope) {
            case Scope.Own own -> and("f.cso = :own", "own", own.staff().value());
            case Scope.Team team -> and("f.team = :ownTeam", "ownTeam", team.team());
            case Scope.Sites sites -> and("f.site in (:sites)", "sites", sites.every() ? null : sites.codes());
        }
    }

    private void atHour(@Nullable String hour) {
        if (hour == null) {
            return;
        }
        var parts = HOUR.matcher(hour);
        if (!parts.matches()) {
            throw new KpiRefused("hour", Reason.UNKNOWN_HOUR);
        }
        and("f.site_hour = :hour", "hour", Integer.valueOf(parts.group(2)));
        and("f.site_day = :day", "day", day(parts.group(1)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            throw new KpiRefused("hour", Reason.UNKNOWN_HOUR);
        }
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    Instant now() {
        return now;
    }

    boolean asksSite() {
        return parameters.containsKey("site") || parameters.containsKey("sites");
    }

    /** A route, or how a download was begun. */
    boolean asksRoute() {
        return parameters.containsKey("route") || parameters.containsKey("choice");
    }

    boolean asksUnit() {
        return parameters.containsKey("unit");
    }

    boolean asksLegs() {
        return parameters.containsKey("leg");
    }

    boolean asksOwn() {
        return parameters.containsKey("own");
    }

    boolean asksTl() {
        return parameters.containsKey("tl");
    }

    /** A CSO, be it as one's own work. */
    boolean asksCso() {
        return asksOwn() || parameters.containsKey("cso");
    }

    boolean asksTeam() {
        return parameters.containsKey("team") || parameters.containsKey("ownTeam");
    }

    /** The facts or cells that are selected. */
    String where() {
        return String.join(" and ", conditions);
    }

    /** The facts or cells that are selected, once for every row of a grain in which they stand. */
    String where(Grain grain) {
        return where() + grain.only() + (grain.splitsCalls() ? among(grain) : "");
    }

    /** A call stands in rows of the requests that were asked for, not of others that it held as well. */
    private String among(Grain grain) {
        String ofTransaction =
                grain == Grain.TRANSACTION ? "g.k = :transaction" : leg("cast(:transaction as varchar)", "g.k");
        String ofException = grain == Grain.EXCEPTION ? "g.k = :exception" : leg("g.k", "cast(:exception as varchar)");
        return (filter.transaction() == null ? "" : " and " + ofTransaction)
                + (filter.exception() == null ? "" : " and " + ofException);
    }

    private static String leg(String transaction, String exception) {
        return "position(',' || " + transaction + " || '/' || " + exception + " || ',' in f.legs) > 0";
    }

    /** The same of one kind. */
    String where(FactKind kind, Grain grain) {
        return "f.kind_no = " + kind.ordinal() + " and " + where(grain);
    }

    /** The facts of one kind that are selected. */
    String where(FactKind kind) {
        return "f.kind_no = " + kind.ordinal() + " and " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
