package id.satupintu.callguide.replay;

import id.satupintu.access.Scope;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.workday.SiteZone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the answers of past calls in bulk, in the order of the calls; names and numbers of callers stay unread. Simulated
 * calls say nothing of the callers of a centre: they are read only where the whole house is a demonstration.
 */
@Component
class PastCalls {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final int FETCH = 2_000;
    private static final String WHERE =
            " where c.site_day = :day and c.ended_at is not null and (:every or c.site in (:sites))"
                    + " and (:demo or c.simulated = false)";
    private static final String ANSWERS = "select c.id, c.started_at, c.zone, c.site, c.edition, a.question, a.choice,"
            + " a.fields from phone_call c join given_answer a on a.call_id = c.id" + WHERE
            + " and a.taken_back is null and a.question not in ('GREETING', 'NAME') order by c.id, a.place";
    private static final String COUNT = "select count(*) from phone_call c" + WHERE
            + " and exists (select 1 from given_answer a where a.call_id = c.id and a.taken_back is null"
            + " and a.question not in ('GREETING', 'NAME'))";

    private final JdbcClient jdbc;
    private final boolean demo;

    PastCalls(JdbcClient jdbc, @Value("${satupintu.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    /** How many calls of that day {@link #each} will hand on. */
    long count(LocalDate day, Scope.Sites sites) {
        return asked(COUNT, day, sites).query(Long.class).single();
    }

    /** Hands on each call that told something, until the taker wants no more; calls under no known edition are left out. */
    void each(LocalDate day, Scope.Sites sites, Map<EditionId, Edition> editions, Predicate<PastCall> taker) {
        Gathering gathering = new Gathering(editions, taker);
        asked(ANSWERS, day, sites).withFetchSize(FETCH).query(gathering::row);
        gathering.hand();
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate day, Scope.Sites sites) {
        return jdbc.sql(sql)
                .param("day", day)
                .param("demo", demo)
                .param("every", sites.every())
                .param("sites", sites.every() ? List.of("") : List.copyOf(sites.codes()));
    }

    /** Puts the rows of one call together. */
    private static final class Gathering {

        private final Map<EditionId, Edition> editions;
        private final Predicate<PastCall> taker;
        private final List<Answer> answers = new ArrayList<>();
        private @Nullable PastCall head;
        private boolean wanted = true;

        Gathering(Map<EditionId, Edition> editions, Predicate<PastCall> taker) {
            this.editions = editions;
            this.taker = taker;
        }

        void row(ResultSet row) throws SQLException {
            if (!wanted) {
                return;
            }
            UUID id = row.getObject("id", UUID.class);
            if (head == null || !head.id().equals(id)) {
                hand();
                head = head(id, row);
            }
            answers.add(answer(row));
        }

        private @Nullable PastCall head(UUID id, ResultSet row) throws SQLException {
            Edition under = editions.get(new EditionId(row.getString("edition")));
            return under == null
                    ? null
                    : new PastCall(
                            id,
                            row.getObject("started_at", OffsetDateTime.class).toInstant(),
                            SiteZone.valueOf(row.getString("zone")),
                            row.getString("site"),
                            under,
                            List.of());
        }

        void hand() {
            PastCall last = head;
            if (last != null && wanted) {
                wanted = taker.test(
                        new PastCall(last.id(), last.startedAt(), last.zone(), last.site(), last.under(), answers));
            }
            head = null;
            answers.clear();
        }

        private static Answer answer(ResultSet row) throws SQLException {
            String choice = row.getString("choice");
            String fields = row.getString("fields");
            return new Answer(
                    Question.valueOf(row.getString("question")),
                    choice == null ? null : Choice.valueOf(choice),
                    fields.equals("{}") ? Map.of() : JSON.readValue(fields, FIELDS));
        }
    }
}
