package id.satupintu.access.shift;

import id.satupintu.access.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plan as it stands: who is on duty when. Whoever left or leads no more in a team is not on duty there. */
@Component
public class DutyPlan {

    private static final String THERE = "(p.active = true and p.role = 'TL' and p.team = s.team)";
    private static final String SELECT = "select s.id, s.team, s.site_day, s.staff_id, p.name, s.starts_at, s.ends_at,"
            + " case when " + THERE + " then 1 else 0 end as there, s.planned_by"
            + " from access_shift s join access_staff p on p.id = s.staff_id where ";
    private static final String NOW = "s.starts_at <= :now and s.ends_at > :now and " + THERE;

    private final JdbcClient jdbc;

    DutyPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The TL on duty for a team. */
    public Optional<ShiftRow> leading(String team, Instant now) {
        return jdbc.sql(SELECT + "s.team = :team and " + NOW)
                .param("team", team)
                .param("now", utc(now))
                .query(DutyPlan::row)
                .optional();
    }

    /** The TLs on duty at a site, each for a team of it. */
    public Set<StaffId> leadingAt(String site, Instant now) {
        return jdbc
                .sql(SELECT + "s.site = :site and " + NOW)
                .param("site", site)
                .param("now", utc(now))
                .query(DutyPlan::row)
                .list()
                .stream()
                .map(ShiftRow::tl)
                .collect(Collectors.toSet());
    }

    /** The first shift of a team that begins later and has a TL. */
    Optional<ShiftRow> next(String team, Instant now) {
        return jdbc.sql(SELECT + "s.team = :team and s.starts_at > :now and " + THERE
                        + " order by s.starts_at fetch first 1 rows only")
                .param("team", team)
                .param("now", utc(now))
                .query(DutyPlan::row)
                .optional();
    }

    /** The shifts of a team that begin on these days of its site, the last day included. */
    List<ShiftRow> between(String team, LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + "s.team = :team and s.site_day between :first and :last order by s.starts_at")
                .param("team", team)
                .param("first", first)
                .param("last", last)
                .query(DutyPlan::row)
                .list();
    }

    /** What stands between these two moments for this team, or for this TL anywhere. */
    List<ShiftRow> inTheWay(String team, StaffId tl, Instant from, Instant until) {
        return jdbc.sql(SELECT + "(s.team = :team or s.staff_id = :tl) and s.starts_at < :until and s.ends_at > :from"
                        + " order by s.starts_at")
                .param("team", team)
                .param("tl", tl.value())
                .param("from", utc(from))
                .param("until", utc(until))
                .query(DutyPlan::row)
                .list();
    }

    /** How many shifts of a team have not ended. */
    long open(String team, Instant now) {
        return jdbc.sql("select count(*) from access_shift where team = :team and ends_at > :now")
                .param("team", team)
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    /** Lets others who plan for the same team, or with the same TL, wait until this transaction is over. */
    void lock(String team, StaffId tl) {
        jdbc.sql("select code from access_team where code = :team for update")
                .param("team", team)
                .query(String.class)
                .optional();
        jdbc.sql("select login from access_staff where id = :tl for update")
                .param("tl", tl.value())
                .query(String.class)
                .optional();
    }

    private static ShiftRow row(ResultSet row, int number) throws SQLException {
        return new ShiftRow(
                row.getObject("id", UUID.class),
                row.getString("team"),
                row.getObject("site_day", LocalDate.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("there") == 1,
                row.getString("planned_by"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
