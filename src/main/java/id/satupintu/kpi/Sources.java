package id.satupintu.kpi;

import id.satupintu.kpi.rollup.Range;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which days each source has told. Without a telling nothing is known; that is not the same as none. */
@Component("kpiSources")
class Sources {

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All days that any source has ever told of. */
    ToldDays ever(Instant now) {
        return of(Range.EVER, SiteZone.WIB.dayOf(now), now);
    }

    /** When a source was imported last; not there when it never was. */
    Map<Source, Instant> lastTold() {
        Map<Source, Instant> last = new EnumMap<>(Source.class);
        jdbc.sql("select source_code, max(at) as last_at from kpi_import group by source_code")
                .query(row -> {
                    last.put(
                            Source.valueOf(row.getString("source_code")),
                            row.getObject("last_at", OffsetDateTime.class).toInstant());
                });
        return last;
    }

    ToldDays of(LocalDate from, LocalDate to, Instant now) {
        ToldDays told = new ToldDays(SiteZone.WIB.dayOf(now));
        jdbc.sql("select distinct source_code, first_day, last_day from kpi_import"
                        + " where first_day <= ? and last_day >= ? order by first_day")
                .params(to, from)
                .query(row -> {
                    told.add(
                            Source.valueOf(row.getString("source_code")),
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class));
                });
        return told;
    }
}
