package id.satupintu.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds, by blind index and across all teams, what stands under another account already; refused ones do not count. */
@Component
class AccountFlags {

    private static final String COUNTED = "select count(distinct %s) as accounts,"
            + " count(case when o.stage = 'OPEN' then null else 1 end) as verified,"
            + " max(coalesce(o.closed_at, o.handed_at)) as latest from verification_case o"
            + " where o.id <> :id and o.simulated = :simulated and ";
    private static final String NIK = COUNTED.formatted("o.phone_index")
            + "o.nik_index in (:nik) and o.stage in ('APPROVED', 'NOT_APPLIED')"
            + " and (o.phone_index not in (:phone) or o.email_index not in (:email))";
    private static final String UNDER_ANOTHER =
            " and o.nik_index not in (:nik) and o.stage in ('OPEN', 'APPROVED', 'NOT_APPLIED')";
    private static final String PHONE = COUNTED.formatted("o.nik_index") + "o.phone_index in (:phone)" + UNDER_ANOTHER;
    private static final String EMAIL = COUNTED.formatted("o.nik_index") + "o.email_index in (:email)" + UNDER_ANOTHER;

    private final JdbcClient jdbc;
    private final Intake intake;

    AccountFlags(JdbcClient jdbc, Intake intake) {
        this.jdbc = jdbc;
        this.intake = intake;
    }

    List<AccountFlag> of(VerificationCase found) {
        List<AccountFlag> flags = new ArrayList<>();
        if (found.contacts() != null) {
            Kin keys = intake.kin(found);
            add(flags, AccountFlag.Kind.NIK, NIK, found, keys);
            add(flags, AccountFlag.Kind.PHONE, PHONE, found, keys);
            add(flags, AccountFlag.Kind.EMAIL, EMAIL, found, keys);
        }
        return flags;
    }

    private void add(List<AccountFlag> flags, AccountFlag.Kind kind, String sql, VerificationCase found, Kin keys) {
        JdbcClient.StatementSpec asked = jdbc.sql(sql)
                .param("id", found.id())
                .param("simulated", found.origin().simulated())
                .param("nik", keys.nik());
        if (kind != AccountFlag.Kind.EMAIL) {
            asked = asked.param("phone", keys.phone());
        }
        if (kind != AccountFlag.Kind.PHONE) {
            asked = asked.param("email", keys.email());
        }
        asked.query((row, number) -> flag(kind, row)).list().stream()
                .filter(flag -> flag.accounts() > 0)
                .forEach(flags::add);
    }

    private static AccountFlag flag(AccountFlag.Kind kind, ResultSet row) throws SQLException {
        return new AccountFlag(
                kind,
                row.getInt("verified") > 0,
                row.getInt("accounts"),
                instant(row.getObject("latest", OffsetDateTime.class)));
    }

    private static Instant instant(@Nullable OffsetDateTime latest) {
        return latest == null ? Instant.EPOCH : latest.toInstant();
    }
}
