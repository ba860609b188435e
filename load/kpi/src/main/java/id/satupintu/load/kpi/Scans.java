package id.satupintu.load.kpi;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The questions as plain scans over a table {@code kpi_fact}. */
final class Scans {

    private static final String COUNTS = "sum(case when f.kind = 'REQUEST' and not f.dropped and f.route = 'PLN_MOBILE'"
            + " then f.sign else 0 end), sum(case when f.kind = 'REQUEST' and not f.dropped and f.route = 'PLN_MOBILE'"
            + " and f.outcome = 'DIRECTED' then f.sign else 0 end), sum(case when f.kind = 'REQUEST' and not f.dropped"
            + " and f.route = 'APKT_SIMONE' then f.sign else 0 end), sum(case when f.kind = 'VERIFICATION' and f.outcome"
            + " in ('APPROVED', 'REJECTED') then f.sign else 0 end)";

    private Scans() {}

    static Map<String, String> all(LocalDate from, LocalDate to) {
        String range = " where f.site_day between date '" + from + "' and date '" + to + "'";
        Map<String, String> scans = new LinkedHashMap<>();
        scans.put("14 days by day", "select f.site_day, " + COUNTS + " from kpi_fact f" + range + " group by f.site_day");
        scans.put("14 days by site", "select f.site, " + COUNTS + " from kpi_fact f" + range + " group by f.site");
        scans.put("everything by month", "select date_trunc('month', f.site_day), " + COUNTS
                + " from kpi_fact f group by date_trunc('month', f.site_day)");
        return scans;
    }
}
