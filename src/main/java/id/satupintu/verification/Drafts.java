package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import id.satupintu.privacy.Masking;
import id.satupintu.workday.Workday;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts, at most one for each request and TL; gone when the request is decided. */
@Component
class Drafts {

    private static final String UPDATE = "update verification_draft set rejecting = :rejecting, reasons = :reasons,"
            + " note = :note, observed_account_name = :name, observed_phone = :phone, observed_email = :email,"
            + " ktp_photo_good = :photo, selfie_good = :selfie, photos_seen = :photos,"
            + " birth_date = :born, noting = :noting, upgraded = :upgraded, evidence_version = :evidence,"
            + " kept_at = :at where case_id = :case and staff_id = :staff";
    private static final String INSERT = "insert into verification_draft (rejecting, reasons, note,"
            + " observed_account_name, observed_phone, observed_email, ktp_photo_good, selfie_good, photos_seen,"
            + " birth_date, noting, upgraded, evidence_version, kept_at, case_id, staff_id) values (:rejecting, :reasons,"
            + " :note, :name, :phone, :email, :photo, :selfie, :photos, :born, :noting, :upgraded, :evidence, :at, :case,"
            + " :staff)";

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID caseId, UUID staff, Draft draft) {
        if (written(UPDATE, caseId, staff, draft) == 0) {
            written(INSERT, caseId, staff, draft);
        }
    }

    Optional<Draft> of(UUID caseId, UUID staff) {
        return jdbc.sql("select * from verification_draft where case_id = :case and staff_id = :staff")
                .param("case", caseId)
                .param("staff", staff)
                .query((row, number) -> draft(row))
                .optional();
    }

    void forget(UUID caseId) {
        jdbc.sql("delete from verification_draft where case_id = :case")
                .param("case", caseId)
                .update();
    }

    private int written(String sql, UUID caseId, UUID staff, Draft draft) {
        Observed seen = draft.observed();
        return jdbc.sql(sql)
                .param("rejecting", draft.begun() == Draft.Begun.REJECTION)
                .param("noting", draft.begun() == Draft.Begun.NOTED_APPROVAL)
                .param("reasons", draft.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("note", Masking.freeText(draft.note()))
                .param("name", masked(seen.accountName()))
                .param("phone", masked(seen.phone()))
                .param("email", masked(seen.email()))
                .param("photo", seen.ktpPhoto())
                .param("selfie", seen.selfie())
                .param("photos", seen.photos().name())
                .param("born", seen.birthDate(), Types.DATE)
                .param("upgraded", draft.upgraded())
                .param("evidence", draft.evidenceVersion())
                .param("at", Workday.now().atOffset(ZoneOffset.UTC))
                .param("case", caseId)
                .param("staff", staff)
                .update();
    }

    private static @Nullable String masked(@Nullable String words) {
        return words == null ? null : Masking.freeText(words);
    }

    private static Draft draft(ResultSet row) throws SQLException {
        Observed seen = new Observed(
                row.getString("observed_account_name"),
                row.getString("observed_phone"),
                row.getString("observed_email"),
                row.getBoolean("ktp_photo_good"),
                row.getBoolean("selfie_good"),
                PhotosSeen.valueOf(row.getString("photos_seen")),
                row.getObject("birth_date", LocalDate.class));
        return new Draft(
                begun(row),
                reasons(row.getString("reasons")),
                row.getString("note"),
                seen,
                row.getBoolean("upgraded"),
                row.getInt("evidence_version"));
    }

    private static Draft.Begun begun(ResultSet row) throws SQLException {
        if (row.getBoolean("rejecting")) {
            return Draft.Begun.REJECTION;
        }
        return row.getBoolean("noting") ? Draft.Begun.NOTED_APPROVAL : Draft.Begun.NOTHING;
    }

    private static List<RejectReason> reasons(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(RejectReason::valueOf)
                .toList();
    }
}
