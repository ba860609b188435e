package id.satupintu.callguide;

import static id.satupintu.callguide.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Outcome;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RejectReason;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.CaseStatus;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
class CallDeskTest {

    private final People people = People.ofANewTeam();

    @Autowired
    CallDesk desk;

    @Autowired
    CallRecordsDesk records;

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEvents events;

    @Test
    void aReloadComesBackToTheSameStep() {
        CallView call = centre.powerIncrease(people);

        CallView again = as(people.cso(), () -> desk.current()).orElseThrow();

        assertThat(again.id()).isEqualTo(call.id());
        assertThat(again.step().question()).isEqualTo(Question.HAS_APP);
        assertThat(again.head().customerName()).isEqualTo("Hana");
        assertThat(again.head().edition().value()).endsWith("-niaga");
    }

    @Test
    void aStepBackLosesNothing() {
        CallView call = centre.powerIncrease(people);

        CallView back = as(people.cso(), () -> desk.back(call.id()));

        assertThat(back.step().question()).isEqualTo(Question.DETAILS);
        assertThat(back.drafts()).containsEntry("powerAsked", "2200").containsEntry("idpel", "523012345678");
    }

    @Test
    void anAnswerToAQuestionThatIsNoLongerAskedIsRefused() {
        CallView call = centre.powerIncrease(people);

        assertThatThrownBy(() -> centre.say(people, call, Question.NEED, Choice.PB))
                .isInstanceOf(CallRefused.class)
                .hasMessageContaining("other-question");
    }

    @Test
    void onlyTheOwnerActsOnACall() {
        CallView call = centre.start(people);

        assertThatThrownBy(() -> as(people.colleague(), () -> desk.why(call.id())))
                .isInstanceOf(CallRefused.class)
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> as(people.tl(), () -> desk.why(call.id()))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("A-28")
    void theNikStandsNowhereInClear() {
        String nik = Centre.newNik();
        CallView call = centre.profileOpen(people);
        CallView typed = as(people.cso(), () -> desk.answer(call.id(), Centre.profile("Apsari78", nik)));

        assertThat(typed.answers().getLast().value("nik")).isEqualTo("••••••••••••" + nik.substring(12));
        assertThat(sql.sql("select fields from given_answer")
                        .query(String.class)
                        .list())
                .noneMatch(fields -> fields.contains(nik));
        assertThat(sql.sql("select nik_ciphertext from service_request where nik_ciphertext is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains(nik));
    }

    @Test
    @Tag("Q-079")
    @Tag("Q-082")
    @Tag("V-03")
    void aRejectionIsReadCorrectedAndApprovedAtTheSecondAttempt() {
        CallView waiting = centre.withTheTeamLeader(people, "Sagita98");
        assertThat(waiting.step().question()).isEqualTo(Question.WAITING);
        assertThat(waiting.verification().position()).isEqualTo(1);

        centre.rejects(people, waiting, RejectReason.NAME);
        CallView result = centre.look(people, waiting);
        assertThat(result.step().question()).isEqualTo(Question.RESULT);
        assertThat(result.step().reasons()).containsExactly(RejectReason.NAME);

        centre.say(people, result, Question.RESULT, Choice.AGAIN);
        CallView second = centre.fill(people, result, Question.PROFILE, Map.of("accountName", "Apsari78"));
        assertThat(second.verification().attempt()).isEqualTo(2);
        assertThat(second.verification().email()).isEqualTo("hana@example.com");

        centre.approves(people, second);
        centre.say(people, second, Question.RESULT, Choice.READ);
        CallView guided = centre.say(people, second, Question.WANT_GUIDE, Choice.GUIDE);
        assertThat(guided.facts().verified()).isTrue();
        assertThat(guided.verification().relayedAt()).isNotNull();
    }

    @Test
    @Tag("Q-094")
    void closingTellsTheOtherRoomsWhatCameOfIt() {
        CallView call = centre.powerIncrease(people);
        as(
                people.cso(),
                () -> desk.answer(
                        call.id(),
                        Answer.of(Question.HAS_APP, Choice.NOT_YET),
                        Answer.of(Question.WHY, Choice.SAID),
                        Answer.of(Question.DOWNLOAD_CHOICE, Choice.ALONE),
                        Answer.of(Question.ALONE, Choice.SAID),
                        Answer.of(Question.ANOTHER, Choice.NO)));

        RequestRecorded told = events.stream(RequestRecorded.class)
                .filter(event -> event.callId().equals(call.id().value()))
                .findFirst()
                .orElseThrow();
        assertThat(told.outcome()).isEqualTo("DIRECTED");
        assertThat(told.choice()).isEqualTo("ALONE");
        assertThat(told.installed()).isEqualTo("UNKNOWN");
        assertThat(told.askedWhy()).isTrue();
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.personKey()).hasSize(64);
        CallRecorded recorded = events.stream(CallRecorded.class)
                .filter(event -> event.callId().equals(call.id().value()))
                .findFirst()
                .orElseThrow();
        assertThat(recorded.niaga()).isTrue();
        assertThat(recorded.dropped()).isFalse();
    }

    @Test
    @Tag("A-36")
    void severalRequestsOfACallAreToldOneByOne() {
        CallView call = centre.start(people);
        as(
                people.cso(),
                () -> desk.answer(
                        call.id(),
                        Answer.of(Question.GREETING, Choice.SAID),
                        Answer.of(Question.NAME, Map.of("salutation", "BAPAK", "name", "Wagimin")),
                        Answer.of(Question.NEED, Choice.NON_NIAGA),
                        Answer.of(Question.NON_NIAGA, Choice.NOTED),
                        Answer.of(Question.ANOTHER, Choice.YES),
                        Answer.of(Question.NEED, Choice.PS),
                        Answer.of(Question.PS_KIND, Choice.NON_CUSTOMER),
                        Answer.of(Question.REGISTER, Map.of("register", "5230012345678")),
                        Answer.of(Question.REGISTER_TOLD, Choice.SAID),
                        Answer.of(Question.ANOTHER, Choice.NO)));

        assertThat(events.stream(RequestRecorded.class)
                        .filter(event -> event.callId().equals(call.id().value()))
                        .map(RequestRecorded::outcome))
                .containsExactly("NON_NIAGA", "REGISTERED");
    }

    @Test
    void eitherAllAnswersStandOrNone() {
        CallView call = centre.start(people);

        assertThatThrownBy(() -> as(
                        people.cso(),
                        () -> desk.answer(
                                call.id(),
                                Answer.of(Question.GREETING, Choice.SAID),
                                Answer.of(Question.HAS_APP, Choice.ALREADY))))
                .isInstanceOf(CallRefused.class);

        assertThat(centre.look(people, call).step().question()).isEqualTo(Question.GREETING);
    }

    @Test
    @Tag("A-37")
    void aLostCallKeepsItsStateAndCanBeResumed() {
        CallView call = centre.withTheTeamLeader(people, "Apsari78");

        as(people.cso(), () -> desk.callerGone(call.id()));
        assertThat(as(people.cso(), () -> desk.current())).isEmpty();
        CallView back = as(people.cso(), () -> desk.resume(call.id()));

        assertThat(back.step().question()).isEqualTo(Question.WAITING);
        assertThat(back.verification().onLine()).isTrue();
        assertThat(back.head().goneAt()).isNull();
    }

    @Test
    @Tag("A-37")
    void anUnfinishedCallThatIsClosedCountsAsDropped() {
        CallView call = centre.powerIncrease(people);

        CallView closed = as(people.cso(), () -> desk.close(call.id()));

        assertThat(closed.head().dropped()).isTrue();
        assertThat(closed.requests().getLast().outcome()).isEqualTo(Outcome.UNFINISHED);
        assertThatThrownBy(() -> as(people.cso(), () -> desk.why(call.id()))).isInstanceOf(CallRefused.class);
    }

    @Test
    void closingWhileTheTeamLeaderLooksTakesTheCallerFromTheLine() {
        CallView call = centre.withTheTeamLeader(people, "Apsari78");

        as(people.cso(), () -> desk.close(call.id()));

        assertThat(centre.look(people, call).verification().status()).isEqualTo(CaseStatus.CALLBACK);
    }

    @Test
    void notesAreKeptWithNiksMasked() {
        CallView call = centre.start(people);

        as(people.cso(), () -> {
            desk.note(call.id(), "minta dicek 3174014408900003");
            return true;
        });

        assertThat(centre.look(people, call).head().notes()).isEqualTo("minta dicek ••••••••••••0003");
    }

    @Test
    void todaysListHoldsMyCallsOnly() {
        CallView mine = centre.start(people);
        var today = people.cso().zone().dayOf(Workday.now());

        List<CallRow> rows = as(people.cso(), () -> records.mine(today));

        assertThat(rows).extracting(row -> row.head().id()).containsExactly(mine.id());
        assertThat(as(people.colleague(), () -> records.mine(today))).isEmpty();
    }

    @Test
    void aPulseKeepsOnlyAnOpenCallAlive() {
        CallView call = centre.start(people);

        assertThat(as(people.cso(), () -> desk.pulse(call.id()))).isTrue();
        assertThat(as(people.colleague(), () -> desk.pulse(call.id()))).isFalse();
        as(people.cso(), () -> desk.close(call.id()));
        assertThat(as(people.cso(), () -> desk.pulse(call.id()))).isFalse();
    }
}
