package id.satupintu.kpi;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sources told anything of a range of days. Without a telling nothing is known; that is not the same as none. */
@Component("kpiSources")
class Sources {

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Source> of(LocalDate from, LocalDate to) {
        Set<Source> told = EnumSet.of(Source.CENTRE);
        jdbc.sql("select distinct source_code from kpi_import where first_day <= ? and last_day >= ?")
                .params(to, from)
                .query(String.class)
                .list()
                .forEach(code -> told.add(Source.valueOf(code)));
        return told;
    }
}
