package id.satupintu.kpi.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the facts of a day that was lived through the desks once more, as those of another day: every entry of every
 * call of it that is over, at the same hour and with the same lengths of time, under ids of its own. What a call left
 * open, a callback nobody kept, stays so in the facts of its copy; nobody is told that it waits, so nothing is owed.
 */
@Component("kpiCopies")
public class Copies {

    private static final List<String> AS_THEY_ARE = List.of(
            "site_hour",
            "kind_no",
            "sign",
            "profile",
            "place",
            "turn",
            "ordinal",
            "in_call",
            "version",
            "cso",
            "tl",
            "wait_ms",
            "work_ms",
            "duration_ms",
            "clear_ms",
            "shown_ms",
            "told_ms",
            "exception_heard",
            "simone_ms",
            "register_ms",
            "talk_ms",
            "hold_ms",
            "after_ms",
            "handle_ms",
            "tl_wait_ms");
    private static final List<String> IDS =
            List.of("family", "subject", "request_id", "verification_id", "matter_id", "account_id");
    private static final List<String> MOMENTS = List.of(
            "at",
            "started_at",
            "taken_at",
            "ended_at",
            "due_at",
            "shown_at",
            "relayed_at",
            "noted_at",
            "escalated_at",
            "registered_at");

    /** Simulated calls of a day that are over, as a condition on their first entry {@code c}. */
    private static final String OVER = "c.kind_no = 0 and c.ordinal = 1 and c.sign = 1 and c.site_day = ?"
            + " and c.ended_at is not null"
            + " and exists (select 1 from kpi_profile p where p.id = c.profile and p.simulated)";

    private final JdbcTemplate jdbc;
    private final Turns turns;

    Copies(JdbcTemplate jdbc, Turns turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    /** Days with simulated calls that are over, the latest first. */
    public List<LocalDate> lived() {
        return jdbc.queryForList(
                "select distinct e.site_day from kpi_entry e join kpi_profile p on p.id = e.profile"
                        + " where e.kind_no = 0 and p.simulated and e.ended_at is not null order by e.site_day desc",
                LocalDate.class);
    }

    /** How many calls of a day can be copied. */
    public int calls(LocalDate day) {
        Integer calls = jdbc.queryForObject("select count(*) from kpi_entry c where " + OVER, Integer.class, day);
        return calls == null ? 0 : calls;
    }

    /**
     * Writes the day {@code from} as {@code to} once more.
     *
     * @param number tells copies of the same day apart
     * @param thousandths how many of a thousand calls are copied, chosen by their ids and the number
     * @return how many entries were written
     */
    public int copy(LocalDate from, LocalDate to, int number, int thousandths) {
        String salt = to + "/" + number;
        long days = ChronoUnit.DAYS.between(from, to);
        String columns =
                Stream.of(AS_THEY_ARE, IDS, MOMENTS).flatMap(List::stream).collect(Collectors.joining(", "));
        String values = Stream.of(
                        AS_THEY_ARE.stream().map(column -> "e." + column),
                        IDS.stream().map(column -> id("e." + column, salt)),
                        MOMENTS.stream().map(column -> "e." + column + " + (" + days + ") * interval '1' day"))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        String chosen = thousandths >= 1000 ? "" : " and " + chance(salt) + " < " + thousandths;
        int written = jdbc.update(
                "insert into kpi_entry (site_day, " + columns + ") select cast(e.site_day + (" + days
                        + ") * interval '1' day as date), " + values
                        + " from kpi_entry c join kpi_entry e on e.family = c.family"
                        + " where e.site_day <> date '1970-01-01' and " + OVER + chosen,
                from);
        mark(from, days, salt, chosen);
        return written;
    }

    /** The hours that have got entries are to be rolled again. */
    private void mark(LocalDate from, long days, String salt, String chosen) {
        jdbc.update(
                "insert into kpi_mark (site_day, site_hour, family, turn) select d, h, " + id("f", salt) + ", 1 from"
                        + " (select cast(e.site_day + (" + days
                        + ") * interval '1' day as date) as d, e.site_hour as h,"
                        + " cast(min(cast(e.family as varchar(36))) as uuid) as f"
                        + " from kpi_entry c join kpi_entry e on e.family = c.family"
                        + " where e.site_day <> date '1970-01-01' and " + OVER + chosen
                        + " group by e.site_day, e.site_hour) m",
                from);
    }

    /** A place for the entries of a day and its callbacks. */
    public void room(LocalDate day) {
        if (turns.partitioned()) {
            for (LocalDate one : List.of(day, day.plusDays(2))) {
                jdbc.query("select kpi_partition(cast(? as date))", row -> {}, one);
            }
        }
    }

    private String id(String column, String salt) {
        String text = "cast(" + column + " as varchar(36)) || '" + salt + "'";
        return turns.partitioned()
                ? "cast(md5(" + text + ") as uuid)"
                : "cast(hash('MD5', stringtoutf8(" + text + ")) as uuid)";
    }

    /** From 0 to 999, the same for the same call and salt. */
    private String chance(String salt) {
        String text = "'" + salt + "' || cast(c.family as varchar(36))";
        return turns.partitioned() ? "mod(abs(hashtext(" + text + ")::bigint), 1000)" : "ora_hash(" + text + ", 999)";
    }
}
