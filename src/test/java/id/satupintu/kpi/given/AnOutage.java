package id.satupintu.kpi.given;

import id.satupintu.workday.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A time in which the tool of the TLs was declared slow, by Bagus. */
public record AnOutage(@Nullable String site, Instant since, Instant until) {

    /** As it stands once it is over. */
    public void kept(JdbcClient jdbc) {
        jdbc.sql("insert into verification_outage (id, site, declared_by, declared_by_name, since, until)"
                        + " values (:id, :site, :id, 'Bagus', :since, :until)")
                .param("id", Ids.next())
                .param("site", site)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
