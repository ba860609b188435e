package id.satupintu.kpi.alert;

import static java.time.ZoneOffset.UTC;

import id.satupintu.workday.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every time an alarm was raised or cleared; only ever added. */
@Component("kpiAlertLog")
class AlertLog {

    private final JdbcClient jdbc;

    AlertLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AlertEvent event) {
        jdbc.sql("insert into kpi_alert_event"
                        + " (id, alert_id, name, site, subject, raised, at, value_seen, low, high, muted) values"
                        + " (:id, :alert, :name, :site, :subject, :raised, :at, :value, :low, :high, :muted)")
                .param("id", Ids.next())
                .param("alert", event.alert())
                .param("name", event.name())
                .param("site", event.site())
                .param("subject", event.subject())
                .param("raised", event.raised())
                .param("at", event.at().atOffset(UTC))
                .param("value", event.value())
                .param("low", event.low())
                .param("high", event.high())
                .param("muted", event.muted())
                .update();
    }

    List<AlertEvent> latest(int most) {
        return jdbc.sql("select * from kpi_alert_event order by at desc, id desc fetch first :most rows only")
                .param("most", most)
                .query((row, number) -> event(row))
                .list();
    }

    private static AlertEvent event(ResultSet row) throws SQLException {
        return new AlertEvent(
                row.getObject("alert_id", UUID.class),
                row.getString("name"),
                row.getString("site"),
                row.getString("subject"),
                row.getBoolean("raised"),
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant(),
                row.getDouble("value_seen"),
                row.getObject("low", Double.class),
                row.getObject("high", Double.class),
                row.getBoolean("muted"));
    }
}
