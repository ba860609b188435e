package id.satupintu.kpi;

import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which days each source has told. Without a telling nothing is known; that is not the same as none. */
@Component("kpiSources")
class Sources {

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
