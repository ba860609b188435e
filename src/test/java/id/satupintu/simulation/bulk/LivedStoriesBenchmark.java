package id.satupintu.simulation.bulk;

import id.satupintu.simulation.SmallCentre;
import id.satupintu.simulation.nation.LivedDay;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down which kinds of requests a day lived through the desks has, and how many of each: from that the bulk of
 * load/kpi draws its calls. {@code satupintu.bulk.lived} calls, into the file {@code satupintu.bulk.stories}.
 */
@SmallCentre
class LivedStoriesBenchmark {

    private static final String WHAT =
            "transaction_code, route, rule, exception_kind, exceptions, cc_register, outcome,"
                    + " legs, dropped, asked, had_app, choice, installed, verified, submitted, noted, escalated, seen";
    private static final int COLUMNS = 20;

    private final LivedDay lived;
    private final JdbcClient jdbc;

    @Autowired
    LivedStoriesBenchmark(LivedDay lived, JdbcClient jdbc) {
        this.lived = lived;
        this.jdbc = jdbc;
    }

    /** Callers who hung up before they had said what they want. */
    private long withoutRequest(LocalDate day) {
        return jdbc.sql("select count(*) from kpi_entry c where c.kind_no = 0 and c.ordinal = 1 and c.sign = 1"
                        + " and c.site_day = ? and not exists (select 1 from kpi_entry r where r.family = c.family"
                        + " and r.kind_no = 1)")
                .param(day)
                .query(Long.class)
                .single();
    }

    @Test
    void write() throws IOException {
        LocalDate day = SiteZone.WIB.dayOf(Workday.now()).minusDays(140);
        lived.lay(day, Integer.getInteger("satupintu.bulk.lived", 2_000));

        List<String> lines = new ArrayList<>(
                List.of("calls;looked;" + WHAT.replace(", ", ";").replace(" ", "")));
        lines.addAll(jdbc.sql("select count(*) as n, looked, " + WHAT + " from (select s.subject, s.looked, p.* from"
                        + " (select e.subject, e.profile, exists (select 1 from kpi_entry v where v.kind_no = 2"
                        + " and v.request_id = e.subject) as looked from kpi_entry e where e.kind_no = 1 and e.site_day = ?"
                        + " group by e.subject, e.profile having sum(e.sign) > 0) s"
                        + " join kpi_profile p on p.id = s.profile) f group by looked, " + WHAT
                        + " order by count(*) desc, " + WHAT)
                .param(day)
                .query((row, number) -> {
                    List<String> values = new ArrayList<>();
                    for (int column = 1; column <= COLUMNS; column++) {
                        Object value = row.getObject(column);
                        values.add(value == null ? "" : value.toString());
                    }
                    return String.join(";", values);
                })
                .list());
        lines.add(withoutRequest(day) + ";false;;;;;;;;,,;true;;;;;;;;;");
        Files.write(Path.of(System.getProperty("satupintu.bulk.stories", "target/stories.csv")), lines);
    }
}
