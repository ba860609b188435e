package id.satupintu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.Somebody;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@BothDatabases
@Transactional
class TrailTest {

    private static final Instant FAR_AHEAD = Instant.parse("9900-01-01T00:00:00Z");

    @Autowired
    Trail trail;

    /** Sites of no other test: the database is shared. */
    private final Actor inSurabaya = Somebody.in(Role.CSO, "TRA-A", "TRA");

    private final Actor inMedan = Somebody.in(Role.CSO, "TRB-A", "TRB");

    @Test
    void rowsComeNewestFirstPageByPage() {
        UUID first = write(inSurabaya, 1);
        UUID second = write(inSurabaya, 2);
        UUID third = write(inSurabaya, 3);

        assertThat(trail.page(Scope.Sites.all(), 0, 2))
                .extracting(AuditRow::subject)
                .containsExactly(third, second);
        assertThat(trail.page(Scope.Sites.all(), 2, 1))
                .extracting(AuditRow::subject)
                .containsExactly(first);
    }

    @Test
    void aScopeOfSitesShowsTheirRowsOnly() {
        UUID surabaya = write(inSurabaya, 1);
        UUID medan = write(inMedan, 2);

        assertThat(trail.page(Scope.Sites.of("TRA"), 0, 10))
                .extracting(AuditRow::subject)
                .containsExactly(surabaya);
        assertThat(trail.page(new Scope.Sites(Set.of("TRA", "TRB")), 0, 10))
                .extracting(AuditRow::subject)
                .containsExactly(medan, surabaya);
        assertThat(trail.count(Scope.Sites.of("TRA"))).isOne();
    }

    @Test
    void aTeamOrAPersonHasNoTrailOfItsOwn() {
        write(inSurabaya, 1);

        assertThat(trail.page(new Scope.Team("TRA-A"), 0, 10)).isEmpty();
        assertThat(trail.count(new Scope.Own(inSurabaya.id()))).isZero();
    }

    @Test
    void aTryOfSomebodyUnknownHasNoName() {
        trail.write(new Entry(Ids.next(), FAR_AHEAD, null, "access.sign-in-failed", "staff", null, null, null));

        AuditRow row = trail.page(Scope.Sites.all(), 0, 1).getFirst();
        assertThat(row.login()).isNull();
        assertThat(row.subject()).isNull();
        assertThat(row.simulated()).isFalse();
        assertThat(row.at()).isEqualTo(FAR_AHEAD);
    }

    private UUID write(Actor actor, int second) {
        UUID subject = Ids.next();
        Workday.at(
                FAR_AHEAD.plusSeconds(second),
                () -> trail.write(Entry.by(actor, "test.act", "test", subject, null, null)));
        return subject;
    }
}
