package id.satupintu.kpi.ui;

import com.vaadin.flow.router.QueryParameters;
import id.satupintu.kpi.Measure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes a {@link Look} as the query of an address. What cannot be read is left out. */
final class Address {

    private static final String PERIOD = "periode";
    private static final String FROM = "dari";
    private static final String TO = "sampai";
    private static final String SITE = "lokasi";
    private static final String TRANSACTION = "transaksi";
    private static final String LIST = "daftar";
    private static final String SLOT = "pada";
    private static final Pattern SLOT_FORM = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T([01]\\d|2[0-3]))?");

    private Address() {}

    static QueryParameters of(Look look) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(PERIOD, look.period().code());
        if (look.period() == Period.RANGE) {
            query.put(FROM, look.from().toString());
            query.put(TO, look.to().toString());
        }
        put(query, SITE, look.site());
        put(query, TRANSACTION, look.transaction());
        Measure list = look.list();
        if (list != null) {
            query.put(LIST, list.path());
            put(query, SLOT, look.slot());
        }
        return QueryParameters.simple(query);
    }

    static Look read(QueryParameters query, LocalDate today) {
        Period period = query.getSingleParameter(PERIOD).flatMap(Period::named).orElse(Period.TODAY);
        Look look = Look.at(period, today);
        if (period == Period.RANGE) {
            look = look.between(
                    day(query, FROM).orElse(today.minusDays(6)), day(query, TO).orElse(today));
        }
        Look filtered = look.ofSite(query.getSingleParameter(SITE).orElse(null))
                .ofTransaction(query.getSingleParameter(TRANSACTION).orElse(null));
        return query.getSingleParameter(LIST)
                .flatMap(Measure::named)
                .map(measure -> filtered.listing(measure, slot(query)))
                .orElse(filtered);
    }

    private static @Nullable String slot(QueryParameters query) {
        return query.getSingleParameter(SLOT)
                .filter(slot -> SLOT_FORM.matcher(slot).matches())
                .filter(slot -> parsed(slot.substring(0, 10)).isPresent())
                .orElse(null);
    }

    private static Optional<LocalDate> day(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(Address::parsed);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }
}
