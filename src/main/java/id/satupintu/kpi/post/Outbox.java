package id.satupintu.kpi.post;

import static java.time.ZoneOffset.UTC;

import id.satupintu.workday.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters and where each stands. Nothing leaves it unsent but by a person's word. */
@Component("kpiOutbox")
class Outbox {

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(Draft draft, Instant now) {
        UUID id = Ids.next();
        jdbc.sql("insert into kpi_letter (id, version, way, receiver, subject, body, made_at, next_at, tries)"
                        + " values (:id, 0, :way, :receiver, :subject, :body, :now, :now, 0)")
                .param("id", id)
                .param("way", draft.way().name())
                .param("receiver", draft.receiver())
                .param("subject", draft.subject())
                .param("body", draft.body())
                .param("now", now.atOffset(UTC))
                .update();
        for (int place = 0; place < draft.files().size(); place++) {
            enclose(id, place, draft.files().get(place));
        }
        return id;
    }

    private void enclose(UUID id, int place, Enclosure file) {
        jdbc.sql("insert into kpi_letter_file (letter_id, ordinal, name, content_type, bytes)"
                        + " values (:id, :place, :name, :type, :bytes)")
                .param("id", id)
                .param("place", place)
                .param("name", file.name())
                .param("type", file.contentType())
                .param("bytes", file.bytes())
                .update();
    }

    /** Those whose time has come, the longest due first. */
    List<UUID> due(Instant now, int most) {
        return jdbc.sql("select id from kpi_letter where next_at <= :now order by next_at, id"
                        + " fetch first :most rows only")
                .param("now", now.atOffset(UTC))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Takes a letter that is due, so that nobody else takes it before {@code until}; empty when somebody did. */
    Optional<Letter> take(UUID id, Instant now, Instant until) {
        int taken = jdbc.sql("update kpi_letter set next_at = :until, tries = tries + 1, version = version + 1"
                        + " where id = :id and next_at <= :now")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .update();
        return taken == 0 ? Optional.empty() : Optional.of(read(id));
    }

    private Letter read(UUID id) {
        List<Enclosure> files = jdbc.sql("select name, content_type, bytes from kpi_letter_file where letter_id = :id"
                        + " order by ordinal")
                .param("id", id)
                .query((row, number) ->
                        new Enclosure(row.getString("name"), row.getString("content_type"), row.getBytes("bytes")))
                .list();
        return jdbc.sql("select id, way, receiver, subject, body, tries from kpi_letter where id = :id")
                .param("id", id)
                .query((row, number) -> new Letter(
                        id,
                        Way.valueOf(row.getString("way")),
                        row.getString("receiver"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("tries"),
                        files))
                .single();
    }

    void sent(UUID id, Instant now) {
        settle(id, "sent_at = :now, next_at = null, failure = null", now, null);
        jdbc.sql("delete from kpi_letter_file where letter_id = :id")
                .param("id", id)
                .update();
    }

    void failed(UUID id, String code, Instant again) {
        settle(id, "next_at = :now, failure = :text", again, code);
    }

    /** Is tried no more; whether it was waiting until now. */
    boolean drop(UUID id, String by) {
        return jdbc.sql("update kpi_letter set next_at = null, dropped_by = :by, version = version + 1"
                                + " where id = :id and sent_at is null and next_at is not null")
                        .param("id", id)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** All that wait are tried at once. */
    void hurry(Instant now) {
        jdbc.sql("update kpi_letter set next_at = :now, version = version + 1 where next_at > :now")
                .param("now", now.atOffset(UTC))
                .update();
    }

    private void settle(UUID id, String change, Instant at, @Nullable String text) {
        jdbc.sql("update kpi_letter set " + change + ", version = version + 1 where id = :id")
                .param("id", id)
                .param("now", at.atOffset(UTC))
                .param("text", text)
                .update();
    }
}
