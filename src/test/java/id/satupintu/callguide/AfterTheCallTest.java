package id.satupintu.callguide;

import static id.satupintu.callguide.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
class AfterTheCallTest {

    private final People people = People.ofANewTeam();

    @Autowired
    CallDesk desk;

    @Autowired
    CallRecordsDesk records;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    CallWatch watch;

    @Autowired
    Centre centre;

    @Autowired
    Heard heard;

    @Autowired
    JdbcClient sql;

    @Test
    @Tag("A-27")
    void anApprovalAfterTheCallCorrectsTheRequest() {
        CallView call = promised();
        as(people.cso(), () -> desk.answer(call.id(), Answer.of(Question.ANOTHER, Choice.NO)));

        centre.approves(people, call);

        await().untilAsserted(() -> assertThat(heard.requestsOf(call.id()))
                .extracting(RequestRecorded::version, RequestRecorded::verified)
                .containsExactly(tuple(1, false), tuple(2, true)));
    }

    @Test
    void anApprovalThatIsTakenBackAfterTheCallCorrectsTheRequestAgain() {
        CallView call = promised();
        as(people.cso(), () -> desk.answer(call.id(), Answer.of(Question.ANOTHER, Choice.NO)));
        centre.approves(people, call);
        await().until(() -> heard.requestsOf(call.id()).size() == 2);

        centre.takesBack(people, call);

        await().untilAsserted(() -> assertThat(heard.requestsOf(call.id()))
                .extracting(RequestRecorded::version, RequestRecorded::verified)
                .endsWith(tuple(3, false)));
        centre.approves(people, call);
        await().untilAsserted(() -> assertThat(heard.requestsOf(call.id()))
                .extracting(RequestRecorded::version, RequestRecorded::verified)
                .endsWith(tuple(4, true)));
    }

    @Test
    @Tag("A-27")
    @Tag("Q-084")
    void theCallbackStaysAndShowsTheResult() {
        CallView call = promised();
        assertThat(open())
                .singleElement()
                .satisfies(row -> assertThat(row.result()).isNull());

        centre.approves(people, call);

        await().untilAsserted(() -> assertThat(open())
                .singleElement()
                .satisfies(row -> assertThat(row.result()).isEqualTo("APPROVED")));
    }

    @Test
    @Tag("Q-084")
    void aResultReadInTheCallEndsThePromise() {
        CallView call = promised();
        centre.approves(people, call);

        centre.say(people, call, Question.RESULT, Choice.READ);

        assertThat(open()).isEmpty();
    }

    @Test
    @Tag("A-37")
    void aSilentCockpitLosesItsCallerAndTheFormMakesItself() {
        CallView call = centre.withTheTeamLeader(people, "Apsari78");
        silentFor(call, Duration.ofMinutes(2));

        watch.look();

        await().untilAsserted(() ->
                assertThat(open()).extracting(CallbackRow::reason).containsExactly(CallbackReason.DROPPED));
        assertThat(centre.look(people, call).head().goneAt()).isNotNull();
    }

    @Test
    void aCockpitThatPulsesKeepsItsCaller() {
        CallView call = centre.start(people);
        silentFor(call, Duration.ofMinutes(2));
        as(people.cso(), () -> desk.pulse(call.id()));

        watch.look();

        assertThat(centre.look(people, call).head().goneAt()).isNull();
    }

    @Test
    @Tag("A-37")
    void aScreenThatComesBackAfterSilenceBringsItsCallerBack() {
        CallView call = centre.withTheTeamLeader(people, "Apsari78");
        silentFor(call, Duration.ofMinutes(2));
        watch.look();

        assertThat(as(people.cso(), () -> desk.pulse(call.id()))).isTrue();

        assertThat(centre.look(people, call).head().goneAt()).isNull();
        assertThat(centre.look(people, call).verification().onLine()).isTrue();
    }

    @Test
    @Tag("A-37")
    void aPulseDoesNotOverruleTheWordThatTheCallerIsGone() {
        CallView call = centre.start(people);
        as(people.cso(), () -> desk.callerGone(call.id()));

        assertThat(as(people.cso(), () -> desk.pulse(call.id()))).isFalse();

        assertThat(centre.look(people, call).head().goneAt()).isNotNull();
    }

    @Test
    @Tag("A-37")
    void aLostCallIsClosedAndCountedAfterADay() {
        CallView call = centre.powerIncrease(people);
        as(people.cso(), () -> desk.callerGone(call.id()));
        sql.sql("update phone_call set gone_at = :at where id = :id")
                .param("at", Workday.now().minus(Duration.ofHours(25)).atOffset(ZoneOffset.UTC))
                .param("id", call.id().value())
                .update();

        watch.look();

        CallHead head = centre.look(people, call).head();
        assertThat(head.endedAt()).isNotNull();
        assertThat(head.dropped()).isTrue();
    }

    @Test
    void theStoryTellsTheCallInItsOrderWithoutPersonalData() {
        CallView call = promised();
        CallStory story = as(
                people.manager(),
                () -> records.story(call.id(), people.manager().scope()));

        List<String> lines = story.lines().stream()
                .map(line -> line.text(Locale.of("id", "ID")))
                .toList();
        assertThat(lines).anyMatch(line -> line.contains("2200")).noneMatch(line -> line.contains("Apsari"));
        assertThat(story.lines()).isSortedAccordingTo(Comparator.comparing(StoryLine::at));
        assertThat(story.phone()).isEqualTo("0812••••" + people.phone().substring(8));
        assertThat(lines).noneMatch(line -> line.contains("callguide."));
    }

    @Test
    void aStoryOutsideTheScopeIsNotFound() {
        CallView call = centre.start(people);
        People others = People.ofANewTeam();

        assertThatThrownBy(() -> as(
                        others.tl(), () -> records.story(call.id(), others.tl().scope())))
                .isInstanceOf(CallRefused.class);
    }

    private CallView promised() {
        CallView call = centre.withTheTeamLeader(people, "Apsari78");
        centre.say(people, call, Question.WAITING, Choice.SLOW);
        return centre.fill(people, call, Question.PROMISE, Map.of("phone", "081234567890"));
    }

    private List<CallbackRow> open() {
        return as(people.tl(), () -> callbacks.open(people.tl().scope()));
    }

    private void silentFor(CallView call, Duration time) {
        sql.sql("update phone_call set heartbeat_at = :at where id = :id")
                .param("at", Workday.now().minus(time).atOffset(ZoneOffset.UTC))
                .param("id", call.id().value())
                .update();
    }
}
