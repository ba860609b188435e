package id.satupintu.integration.rest.edge;

import id.satupintu.privacy.Place;
import id.satupintu.privacy.Vault;
import id.satupintu.workday.Workday;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * The idempotency keys of the last 24 hours and their answers, which are sealed because they may name a person. The
 * unique row decides which of two calls is first.
 */
@Repository
class IdempotencyRecords {
    private static final Duration KEPT = Duration.ofHours(24);
    /** A call that never came to its end (the server died under it) holds its key no longer than this. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Vault vault;

    IdempotencyRecords(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Takes the key (null), or gives the answer of its first use. Refuses another body, and a call still running. */
    @Nullable
    KeptAnswer begin(OnceKey once) {
        dropStale(once);
        try {
            jdbc.sql("insert into idempotency_record (slot, body_mac, begun_at) values (:slot, :mac, :now)")
                    .param("slot", once.slot())
                    .param("mac", once.bodyMac())
                    .param("now", before(Duration.ZERO))
                    .update();
            return null;
        } catch (DuplicateKeyException taken) {
            return answered(once);
        }
    }

    private KeptAnswer answered(OnceKey once) {
        Row row = find(once).orElseThrow(() -> Refusal.of(ProblemKind.IN_PROGRESS));
        if (!row.bodyMac().equals(once.bodyMac())) {
            throw Refusal.of(ProblemKind.IDEMPOTENCY_KEY_REUSED);
        }
        if (row.status() == null) {
            throw Refusal.of(ProblemKind.IN_PROGRESS);
        }
        return new KeptAnswer(row.status(), row.location(), row.contentType(), opened(row.sealedAnswer(), once));
    }

    private String opened(@Nullable String sealed, OnceKey once) {
        return sealed == null ? "" : new String(vault.open(sealed, place(once)), StandardCharsets.UTF_8);
    }

    private @Nullable String sealed(KeptAnswer answer, OnceKey once) {
        return answer.body().isEmpty() ? null : vault.seal(answer.bytes(), place(once));
    }

    private static Place place(OnceKey once) {
        return new Place("idempotency_record", "sealed_answer", once.slot());
    }

    private Optional<Row> find(OnceKey once) {
        return jdbc.sql("select body_mac, status, location, content_type, sealed_answer from idempotency_record"
                        + " where slot = :slot")
                .param("slot", once.slot())
                .query((row, number) -> Row.of(row))
                .optional();
    }

    void keep(OnceKey once, KeptAnswer answer) {
        jdbc.sql("update idempotency_record set status = :status, location = :location,"
                        + " content_type = :type, sealed_answer = :answer where slot = :slot")
                .param("status", answer.status())
                .param("location", answer.location())
                .param("type", answer.contentType())
                .param("answer", sealed(answer, once))
                .param("slot", once.slot())
                .update();
    }

    void forget(OnceKey once) {
        jdbc.sql("delete from idempotency_record where slot = :slot")
                .param("slot", once.slot())
                .update();
    }

    private void dropStale(OnceKey once) {
        jdbc.sql("delete from idempotency_record where slot = :slot"
                        + " and (begun_at < :kept or (status is null and begun_at < :running))")
                .param("slot", once.slot())
                .param("kept", before(KEPT))
                .param("running", before(LONGEST_CALL))
                .update();
    }

    /** Forgets what is older than 24 hours. */
    @Scheduled(fixedDelayString = "PT30M")
    void purge() {
        jdbc.sql("delete from idempotency_record where begun_at < :kept")
                .param("kept", before(KEPT))
                .update();
    }

    private static OffsetDateTime before(Duration ago) {
        return Workday.now().minus(ago).atOffset(ZoneOffset.UTC);
    }

    private record Row(
            String bodyMac,
            @Nullable Integer status,
            @Nullable String location,
            @Nullable String contentType,
            @Nullable String sealedAnswer) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("body_mac"),
                    row.getObject("status", Integer.class),
                    row.getString("location"),
                    row.getString("content_type"),
                    row.getString("sealed_answer"));
        }
    }
}
