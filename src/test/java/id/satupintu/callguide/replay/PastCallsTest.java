package id.satupintu.callguide.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Scope;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.edition.EditionDesk;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
@Tag("A-43")
@DisplayName("Of past calls a replay reads")
class PastCallsTest {

    @Autowired
    CallDesk calls;

    @Autowired
    EditionDesk editions;

    @Autowired
    ActingStaff acting;

    @Autowired
    JdbcClient sql;

    @Test
    @DisplayName("no simulated ones, except where the whole house is a demonstration")
    void simulated() {
        UUID real = ended();
        UUID robot = ended();
        sql.sql("update phone_call set simulated = true where id = :id")
                .param("id", robot)
                .update();

        assertThat(read(new PastCalls(sql, false))).contains(real).doesNotContain(robot);
        assertThat(read(new PastCalls(sql, true))).contains(real, robot);
        assertThat(new PastCalls(sql, false).count(today(), Scope.Sites.all()))
                .isLessThan(new PastCalls(sql, true).count(today(), Scope.Sites.all()));
    }

    private List<UUID> read(PastCalls past) {
        Edition now = acting.as("manager", editions::current);
        Map<EditionId, Edition> known = Map.of(now.id(), now);
        List<UUID> seen = new ArrayList<>();
        past.each(today(), Scope.Sites.all(), known, call -> seen.add(call.id()));
        return seen;
    }

    private UUID ended() {
        return acting.as("cso", () -> {
            CallId id = calls.start(StartCall.byPhone("081234567890")).id();
            calls.answer(
                    id,
                    Answer.of(Question.GREETING, Choice.SAID),
                    Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Hana", "phone", "081234567890")),
                    Answer.of(Question.NEED, Choice.PD));
            calls.close(id);
            return id.value();
        });
    }

    private static LocalDate today() {
        return SiteZone.WIB.dayOf(Workday.now());
    }
}
