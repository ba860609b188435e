package id.satupintu.escalation.ledger;

import static id.satupintu.escalation.Team.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.escalation.AnException;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.Team;
import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
@DisplayName("The alarm of the ledger")
class LateWatchTest {

    private final Team team = Team.fresh();
    private final Heard heard = new Heard();

    @Autowired
    EscalationDesk desk;

    @Autowired
    JdbcClient sql;

    /** What would have gone to the screens. */
    private static final class Heard implements RelayBus {
        final List<Hint> hints = new ArrayList<>();

        @Override
        public Subscription subscribe(Topic topic, Consumer<Hint> listener) {
            return () -> {};
        }

        @Override
        public void publish(Hint hint) {
            hints.add(hint);
        }

        List<Topic> of(CaseView view) {
            return hints.stream()
                    .filter(hint -> hint.id().equals(view.id().value()))
                    .map(Hint::topic)
                    .toList();
        }
    }

    @Test
    @DisplayName("rings once for the owner, the team and those above when time makes a debt late")
    void rings() {
        CaseView owed =
                as(team.cso(), () -> desk.tell(AnException.of(CaseKind.NO_PHONE).report()));
        LateWatch watch = new LateWatch(sql, heard);
        Instant due = owed.debt().dueAt();

        lookAt(due.minusMillis(1), watch);
        assertThat(heard.hints).isEmpty();
        lookAt(due, watch);

        assertThat(heard.of(owed))
                .containsExactlyInAnyOrder(
                        Topic.owner(team.cso().id()),
                        Topic.owed(Objects.requireNonNull(team.cso().team())));
        assertThat(heard.hints).extracting(Hint::topic).contains(Topic.LATE);
        lookAt(due.plusSeconds(10), watch);
        assertThat(heard.of(owed)).hasSize(2);
    }

    @Test
    @DisplayName("is quiet for what was settled in time")
    void quiet() {
        CaseView owed = as(
                team.cso(), () -> desk.tell(AnException.of(CaseKind.UNIT_NOTE).report()));
        as(team.cso(), () -> desk.enter(owed.id(), OutsideSystem.APKT, "K-1"));
        LateWatch watch = new LateWatch(sql, heard);

        lookAt(owed.debt().dueAt().minusSeconds(1), watch);
        lookAt(owed.debt().dueAt().plusSeconds(1), watch);

        assertThat(heard.of(owed)).isEmpty();
    }

    private static void lookAt(Instant moment, LateWatch watch) {
        Workday.at(moment, () -> {
            watch.look();
            return moment;
        });
    }
}
