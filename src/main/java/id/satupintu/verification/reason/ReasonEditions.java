package id.satupintu.verification.reason;

import id.satupintu.policy.ReasonTexts;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Wording;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was ever written for the reasons; lines are only ever added. */
@Component
class ReasonEditions {

    private static final String INSERT = "insert into verification_reason_text (id, code, active_from, active_to,"
            + " words_id, words_en, staff_id, staff_en, say_id, say_en, changed_by, changed_at) values (:id, :code, :from,"
            + " :to, :wordsId, :wordsEn, :staffId, :staffEn, :sayId, :sayEn, :by, :at)";

    private final JdbcClient jdbc;

    ReasonEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReasonEdition edition) {
        ReasonTexts texts = edition.texts();
        jdbc.sql(INSERT)
                .param("id", edition.id())
                .param("code", edition.code().name())
                .param("from", Date.valueOf(edition.from()))
                .param("to", edition.to() == null ? null : Date.valueOf(edition.to()))
                .param("wordsId", texts.words().id())
                .param("wordsEn", texts.words().en())
                .param("staffId", texts.staff().id())
                .param("staffEn", texts.staff().en())
                .param("sayId", texts.say().id())
                .param("sayEn", texts.say().en())
                .param("by", edition.by())
                .param("at", edition.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of them, the oldest first. */
    List<ReasonEdition> all() {
        return jdbc.sql("select * from verification_reason_text order by changed_at, id")
                .query((row, number) -> edition(row))
                .list();
    }

    private static ReasonEdition edition(ResultSet row) throws SQLException {
        Date to = row.getDate("active_to");
        return new ReasonEdition(
                row.getObject("id", UUID.class),
                RejectReason.valueOf(row.getString("code")),
                row.getDate("active_from").toLocalDate(),
                to == null ? null : to.toLocalDate(),
                new ReasonTexts(wording(row, "words"), wording(row, "staff"), wording(row, "say")),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Wording wording(ResultSet row, String column) throws SQLException {
        return new Wording(row.getString(column + "_id"), row.getString(column + "_en"));
    }
}
