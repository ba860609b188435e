package id.satupintu.kpi.ui;

import com.vaadin.flow.router.QueryParameters;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Listed;
import id.satupintu.kpi.ui.page.Page;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.policy.Transaction;
import id.satupintu.units.Units;
import id.satupintu.workday.SiteZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A look as an address: the page is its path, all else its query. What cannot be understood is left out and said.
 *
 * @param unknown the parts that were not understood
 */
record Address(Look look, List<String> unknown) {

    static final String ROUTE = "dasbor";

    private static final String PERIOD = "periode";
    private static final String FROM = "dari";
    private static final String TO = "sampai";
    private static final String GRAIN = "rincian";
    private static final String COMPARE = "banding";
    private static final String BESIDE = "banding-dari";
    private static final String SITE = "lokasi";
    private static final String TEAM = "tim";
    private static final String UNIT = "unit";
    private static final String TRANSACTION = "transaksi";
    private static final String INDICATOR = "indikator";
    private static final String WHO = "siapa";
    private static final String ZONE = "zona";
    private static final String LIST = "daftar";
    private static final String SLOT = "pada";
    private static final String ROW = "untuk";
    private static final String NONE = "NONE";

    private static final Map<String, Grain> GRAINS = Map.of("jam", Grain.HOUR, "hari", Grain.DAY, "bulan", Grain.MONTH);
    private static final Map<String, Grain> PEOPLE = Map.of("cso", Grain.CSO, "tl", Grain.TL, "tim", Grain.TEAM);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    private static final Pattern SLOT_FORM = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-\\d\\d(T([01]\\d|2[0-3]))?)?");
    private static final int WEEK = 6;
    private static final int DAY = 10;

    static String path(Look look) {
        return look.page() == Page.OVERVIEW ? ROUTE : ROUTE + "/" + look.page().code();
    }

    static QueryParameters of(Look look) {
        Map<String, String> query = new LinkedHashMap<>();
        When when = look.when();
        query.put(PERIOD, when.period().code());
        if (when.period() == Period.RANGE) {
            query.put(FROM, when.from().toString());
            query.put(TO, when.to().toString());
        }
        put(query, GRAIN, code(GRAINS, when.grain()));
        put(
                query,
                COMPARE,
                when.compare() == Compare.NONE ? null : when.compare().code());
        put(query, BESIDE, when.first());
        put(query, SITE, look.filter().site());
        put(query, TEAM, look.filter().team());
        put(query, UNIT, look.filter().unit());
        put(query, TRANSACTION, look.filter().transaction());
        Choice choice = look.choice();
        put(
                query,
                INDICATOR,
                choice.indicator() == Choice.USUAL.indicator()
                        ? null
                        : choice.indicator().code());
        put(query, WHO, choice.who() == Choice.USUAL.who() ? null : code(PEOPLE, choice.who()));
        put(query, ZONE, choice.zone());
        Drill drill = look.drill();
        if (drill != null) {
            query.put(LIST, drill.number().path());
            put(query, SLOT, drill.slot());
            put(query, ROW, drill.by() == null ? null : drill.by().code() + ":" + drill.key());
        }
        return QueryParameters.simple(query);
    }

    static Address read(QueryParameters parameters, LocalDate today) {
        return read("", parameters, today);
    }

    /** @param page the part of the path behind the route */
    static Address read(String page, QueryParameters parameters, LocalDate today) {
        Query query = new Query(parameters);
        Page shown = Page.named(page).orElseGet(() -> {
            query.notUnderstood(page);
            return Page.OVERVIEW;
        });
        Look look = new Look(shown, when(query, today), filter(query), choice(query), drill(query));
        return new Address(look, query.unknown());
    }

    private static When when(Query query, LocalDate today) {
        Period period = query.take(PERIOD, Period::named).orElse(Period.TODAY);
        Optional<LocalDate> from = query.take(FROM, Address::day);
        Optional<LocalDate> to = query.take(TO, Address::day);
        When plain = When.at(period, today);
        When when = period == Period.RANGE
                ? plain.over(period, from.orElse(today.minusDays(WEEK)), to.orElse(today))
                : plain;
        return when.by(query.take(GRAIN, code -> Optional.ofNullable(GRAINS.get(code)))
                        .orElse(null))
                .with(query.take(COMPARE, Compare::named).orElse(Compare.NONE))
                .beside(query.take(BESIDE, Address::day).orElse(null));
    }

    private static KpiFilter filter(Query query) {
        return KpiFilter.NONE
                .ofSite(query.take(SITE, Address::plain).orElse(null))
                .ofTeam(query.take(TEAM, Address::plain).orElse(null))
                .ofUnit(query.take(
                                UNIT,
                                code -> Optional.of(code)
                                        .filter(unit -> unit.equals(NONE)
                                                || Units.byCode(unit).isPresent()))
                        .orElse(null))
                .ofTransaction(query.take(
                                TRANSACTION,
                                code -> Stream.of(Transaction.values())
                                        .map(Enum::name)
                                        .filter(code::equals)
                                        .findFirst())
                        .orElse(null));
    }

    private static Choice choice(Query query) {
        return new Choice(
                query.take(INDICATOR, Indicator::named).orElse(Choice.USUAL.indicator()),
                query.take(WHO, code -> Optional.ofNullable(PEOPLE.get(code))).orElse(Choice.USUAL.who()),
                query.take(
                                ZONE,
                                code -> Stream.of(SiteZone.values())
                                        .filter(zone -> zone.name().equals(code))
                                        .findFirst())
                        .orElse(null));
    }

    private static @Nullable Drill drill(Query query) {
        Listed number = query.take(LIST, Listed::named).orElse(null);
        String slot = query.take(SLOT, Address::slot).orElse(null);
        Drill row = query.take(ROW, Address::row).orElse(null);
        return number == null
                ? null
                : new Drill(number, slot, row == null ? null : row.by(), row == null ? null : row.key());
    }

    private static Optional<Drill> row(String said) {
        int colon = said.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String key = said.substring(colon + 1);
        return Stream.of(Grain.values())
                .filter(grain -> grain.code().equals(said.substring(0, colon)))
                .filter(grain -> grain == Grain.CSO || grain == Grain.TL ? isId(key) : isPlain(key))
                .map(grain -> new Drill(Indicator.REDIRECTION, null, grain, key))
                .findFirst();
    }

    private static Optional<String> slot(String slot) {
        return SLOT_FORM.matcher(slot).matches()
                        && (slot.length() < DAY || day(slot.substring(0, DAY)).isPresent())
                ? Optional.of(slot)
                : Optional.empty();
    }

    private static boolean isPlain(String code) {
        return CODE.matcher(code).matches();
    }

    private static Optional<String> plain(String code) {
        return isPlain(code) ? Optional.of(code) : Optional.empty();
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static @Nullable String code(Map<String, Grain> codes, @Nullable Grain grain) {
        return codes.entrySet().stream()
                .filter(code -> code.getValue() == grain)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
