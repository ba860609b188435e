package id.satupintu.simulation.week;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers in the data folder how far the sample week has come. */
@Component
class Parts {

    private static final String OF = " where site = ? and site_day = ?";

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this data folder has its week, whole or not. */
    boolean planned() {
        return jdbc.sql("select count(*) from sample_week").query(Long.class).single() > 0;
    }

    @Transactional
    void plan(List<Part> parts) {
        parts.forEach(part -> jdbc.sql(
                        "insert into sample_week (site, site_day, planned, begun, stands) values (?, ?, ?, 0, false)")
                .params(part.site(), part.day(), part.planned())
                .update());
    }

    /** What does not stand yet, the earliest day first. */
    List<Part> open() {
        return jdbc.sql("select site, site_day, planned, begun from sample_week where stands = false"
                        + " order by site_day, site")
                .query((row, number) -> new Part(
                        row.getString("site"),
                        row.getObject("site_day", LocalDate.class),
                        row.getInt("planned"),
                        row.getInt("begun")))
                .list();
    }

    /** One more call of it has begun; in the transaction of that call. */
    void begun(Part part) {
        jdbc.sql("update sample_week set begun = begun + 1" + OF)
                .params(part.site(), part.day())
                .update();
    }

    void stands(Part part) {
        jdbc.sql("update sample_week set stands = true" + OF)
                .params(part.site(), part.day())
                .update();
    }
}
