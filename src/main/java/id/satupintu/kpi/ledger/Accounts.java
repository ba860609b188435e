package id.satupintu.kpi.ledger;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts were approved within seven days of their first attempt, whichever attempt it was. */
@Component("kpiAccounts")
class Accounts {

    private static final Set<String> APPROVED = Set.of("APPROVED", "APPROVED_NOT_APPLIED");

    private final JdbcClient jdbc;
    private final Turns turns;

    Accounts(JdbcClient jdbc, Turns turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    /** Says of the account of a verification that is told whether it was approved in time. */
    void settle(Shelf shelf, Fact told) {
        if (told.kind() != FactKind.VERIFICATION || told.get(Column.ACCOUNT_ID, UUID.class) == null) {
            return;
        }
        Fact now = shelf.book().now(told.subject()).orElseThrow();
        UUID account = Objects.requireNonNull(now.get(Column.ACCOUNT_ID, UUID.class));
        turns.ofHistories(Set.of("account " + account));
        if (account.equals(now.subject())) {
            shelf.change(now.family(), account, first -> first.with(Column.EVENTUAL, eventual(first)));
        } else if (kept(now, account)) {
            for (UUID family : shelf.familiesOf(account)) {
                shelf.change(family, account, first -> first.with(Column.EVENTUAL, eventual(first)));
            }
        }
    }

    private @Nullable Boolean eventual(Fact first) {
        Instant start = first.get(Column.STARTED_AT, Instant.class);
        Instant own = approvedAt(first);
        if (start == null) {
            return null;
        }
        Instant end = start.plus(Person.WINDOW);
        boolean inTime = own != null && !own.isAfter(end)
                || later(first.subject()).stream().anyMatch(at -> !at.isAfter(end));
        return inTime ? true : null;
    }

    private static @Nullable Instant approvedAt(Fact fact) {
        return APPROVED.contains(fact.text(Column.OUTCOME, "")) ? fact.get(Column.ENDED_AT, Instant.class) : null;
    }

    private List<Instant> later(UUID account) {
        return jdbc.sql("select approved_at from kpi_attempt where account_id = ?")
                .param(account)
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, OffsetDateTime.class))
                        .toInstant())
                .list();
    }

    /** Keeps when a later attempt was approved, or forgets it when that was taken back; whether there was anything. */
    private boolean kept(Fact attempt, UUID account) {
        int before = jdbc.sql("delete from kpi_attempt where verification_id = ?")
                .param(attempt.subject())
                .update();
        Instant approved = approvedAt(attempt);
        if (approved != null) {
            keep(attempt, account, approved);
        }
        return approved != null || before > 0;
    }

    private void keep(Fact attempt, UUID account, Instant approved) {
        Instant handed = Objects.requireNonNull(attempt.get(Column.STARTED_AT, Instant.class));
        jdbc.sql("insert into kpi_attempt (verification_id, account_id, handed_at, approved_at) values (?, ?, ?, ?)")
                .params(attempt.subject(), account, handed.atOffset(UTC))
                .param(approved.atOffset(UTC))
                .update();
    }
}
