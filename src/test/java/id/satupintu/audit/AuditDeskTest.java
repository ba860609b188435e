package id.satupintu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Scope;
import id.satupintu.access.WithStaff;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@BothDatabases
class AuditDeskTest {

    @Autowired
    AuditDesk desk;

    @Autowired
    TransactionTemplate transaction;

    private final UUID subject = Ids.next();

    @Test
    @WithStaff("admin")
    void anActIsWrittenDownWithWhoAndWhen() {
        Instant moment = Instant.parse("2126-11-22T03:04:05.123456Z");

        Workday.at(
                moment,
                () -> transaction.executeWithoutResult(
                        status -> desk.acted("test.decided", "verification", subject, "APPROVED")));

        AuditRow row = written();
        assertThat(row.login()).isEqualTo("admin");
        assertThat(row.role()).isEqualTo("ADMIN");
        assertThat(row.at()).isEqualTo(moment);
        assertThat(row.detail()).isEqualTo("APPROVED");
        assertThat(row.purpose()).isNull();
    }

    @Test
    @WithStaff("admin")
    void anActThatIsRolledBackLeavesNoTrace() {
        transaction.executeWithoutResult(status -> {
            desk.acted("test.decided", "verification", subject, null);
            status.setRollbackOnly();
        });

        assertThat(desk.latest(Scope.Sites.all(), 1_000)).noneMatch(row -> subject.equals(row.subject()));
    }

    @Test
    @WithStaff("admin")
    void anActOutsideATransactionIsAnError() {
        assertThatThrownBy(() -> desk.acted("test.decided", "verification", subject, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @WithStaff("admin")
    void aLookAtProtectedDataIsWrittenDownWithItsPurpose() {
        desk.viewed("test.nik", "verification", subject, "verification " + subject);

        assertThat(written().purpose()).isEqualTo("verification " + subject);
    }

    @Test
    @WithStaff("admin")
    void ofOneSiteOnlyThatSitesRowsAreSeen() {
        desk.viewed("test.nik", "verification", subject, "an admin without site");

        assertThat(desk.latest(Scope.Sites.of("JKT"), 1_000)).noneMatch(row -> subject.equals(row.subject()));
        assertThat(desk.count(Scope.Sites.of("JKT"))).isLessThan(desk.count(Scope.Sites.all()));
    }

    @Test
    @WithStaff("manager")
    void theTrailIsForAuditorsAndAdministrators() {
        assertThatThrownBy(() -> desk.latest(Scope.Sites.all(), 10)).isInstanceOf(AccessDeniedException.class);
    }

    private AuditRow written() {
        return desk.latest(Scope.Sites.all(), 1_000).stream()
                .filter(row -> subject.equals(row.subject()))
                .findFirst()
                .orElseThrow();
    }
}
