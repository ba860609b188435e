package id.satupintu.callguide;

import static id.satupintu.callguide.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.privacy.Masking;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing typed is lost while a call goes on, and nothing of it is kept longer or more openly than it must be. */
@SpringBootTest
@BothDatabases
class HalfTypedTest {

    private final People people = People.ofANewTeam();

    @Autowired
    CallDesk desk;

    @Autowired
    CallWatch watch;

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient sql;

    @Test
    void aHalfTypedFormIsThereWhenTheCallIsReadAgain() {
        CallView call = need(Choice.PD);

        type(call, Question.DETAILS, "powerNow", "1300");
        type(call, Question.DETAILS, "powerAsked", "22");
        type(call, Question.DETAILS, "powerAsked", "2200");

        assertThat(current().drafts()).containsOnly(Map.entry("powerNow", "1300"), Map.entry("powerAsked", "2200"));
    }

    @Test
    void anEmptiedFieldStaysEmpty() {
        CallView call = need(Choice.PD);
        type(call, Question.DETAILS, "powerNow", "1300");

        type(call, Question.DETAILS, "powerNow", "");

        assertThat(current().drafts()).containsEntry("powerNow", "");
    }

    @Test
    void anAnswerEndsItsDraftAndALaterQuestionForTheSameShowsTheAnswer() {
        CallView call = need(Choice.PB);
        type(call, Question.DETAILS, "powerAsked", "12000");
        centre.fill(people, call, Question.DETAILS, Map.of("powerAsked", "13900"));

        CallView changing = centre.say(people, call, Question.OUTSIDE, Choice.CHANGE);

        assertThat(changing.drafts()).isEmpty();
        assertThat(changing.step().field("powerAsked").orElseThrow().value()).isEqualTo("13900");
    }

    @Test
    void whatWasTakenBackOnceDoesNotComeBackAfterABetterAnswer() {
        CallView call = need(Choice.PB);
        centre.fill(people, call, Question.DETAILS, Map.of("powerAsked", "5500"));
        CallView back = as(people.cso(), () -> desk.back(call.id()));
        assertThat(back.drafts()).containsEntry("powerAsked", "5500");
        centre.fill(people, call, Question.DETAILS, Map.of("powerAsked", "13900"));

        CallView changing = centre.say(people, call, Question.OUTSIDE, Choice.CHANGE);

        assertThat(changing.drafts()).isEmpty();
    }

    @Test
    @Tag("A-20")
    void anExceptionNamedInBetweenLosesNeitherForm() {
        CallView call = centre.profileOpen(people);
        type(call, Question.PROFILE, "ktpName", "Hana Aps");

        centre.say(people, call, Question.EXCEPTION, Choice.VVIP);
        type(call, Question.VVIP, "position", "Sekretaris Da");
        assertThat(current().drafts()).containsOnly(Map.entry("position", "Sekretaris Da"));
        CallView back = as(people.cso(), () -> desk.back(call.id()));

        assertThat(back.step().question()).isEqualTo(Question.PROFILE);
        assertThat(back.drafts()).containsEntry("ktpName", "Hana Aps");
    }

    @Test
    @Tag("A-28")
    void aWholeNikIsSealedAndComesBackMasked() {
        String nik = Centre.newNik();
        CallView call = centre.profileOpen(people);

        type(call, Question.PROFILE, "nik", nik);

        assertThat(current().drafts()).containsEntry("nik", masked(nik));
        assertThat(everythingKept()).doesNotContain(nik);
        CallView answered = as(people.cso(), () -> desk.answer(call.id(), Centre.profile("Apsari78", masked(nik))));
        assertThat(answered.step().question()).isEqualTo(Question.UPGRADE);
        CallView waiting = centre.say(people, call, Question.UPGRADE, Choice.DONE);
        assertThat(Objects.requireNonNull(waiting.verification()).nik()).isEqualTo(masked(nik));
    }

    @Test
    @Tag("A-28")
    void halfANikIsNotKept() {
        CallView call = centre.profileOpen(people);
        type(call, Question.PROFILE, "nik", Centre.newNik());

        type(call, Question.PROFILE, "nik", "317401440890");

        assertThat(current().drafts()).containsEntry("nik", "");
        assertThat(everythingKept()).doesNotContain("317401440890");
    }

    @Test
    @Tag("A-28")
    void aNikTypedIntoTheWrongFieldIsMasked() {
        String nik = Centre.newNik();
        CallView call = centre.profileOpen(people);

        type(call, Question.PROFILE, "phone", nik);
        type(call, Question.PROFILE, "ktpName", "Hana " + nik);

        assertThat(current().drafts())
                .containsEntry("phone", masked(nik))
                .containsEntry("ktpName", "Hana " + masked(nik));
        assertThat(everythingKept()).doesNotContain(nik);
    }

    @Test
    @Tag("A-28")
    void theMaskOfAnotherNikIsRefused() {
        CallView call = centre.profileOpen(people);
        type(call, Question.PROFILE, "nik", Centre.newNik());

        assertThatThrownBy(() ->
                        as(people.cso(), () -> desk.answer(call.id(), Centre.profile("Apsari78", masked("0000")))))
                .isInstanceOf(CallRefused.class)
                .hasMessageContaining("nik");
    }

    @Test
    void aStepBackKeepsTheNikSealed() {
        String nik = Centre.newNik();
        CallView call = centre.profileOpen(people);
        as(people.cso(), () -> desk.answer(call.id(), Centre.profile("Apsari78", nik)));

        CallView back = as(people.cso(), () -> desk.back(call.id()));

        assertThat(back.drafts()).containsEntry("nik", masked(nik)).containsEntry("accountName", "Apsari78");
    }

    @Test
    void onlyTheOwnerOfAnOpenCallTypesIntoIt() {
        CallView call = need(Choice.PD);
        Answer typed = Answer.of(Question.DETAILS, Map.of("powerNow", "1300"));

        assertThatThrownBy(() -> as(people.colleague(), () -> drafted(call, typed)))
                .isInstanceOf(CallRefused.class);
        as(people.cso(), () -> desk.close(call.id()));
        assertThatThrownBy(() -> as(people.cso(), () -> drafted(call, typed))).isInstanceOf(CallRefused.class);
    }

    @Test
    void theEndOfACallForgetsWhatWasHalfTyped() {
        CallView call = need(Choice.PD);
        type(call, Question.DETAILS, "idpel", "523012345678");

        as(people.cso(), () -> desk.close(call.id()));

        assertThat(drafts(call)).isZero();
    }

    @Test
    @Tag("A-37")
    void aCallThatOnlyTheScreenLeftIsInFrontAgainWhenTheCockpitIsOpened() {
        CallView call = need(Choice.PD);
        type(call, Question.DETAILS, "powerNow", "1300");
        silentFor(call, Duration.ofMinutes(3));
        watch.look();
        assertThat(centre.look(people, call).head().goneAt()).isNotNull();

        CallView again = current();

        assertThat(again.id()).isEqualTo(call.id());
        assertThat(again.head().goneAt()).isNull();
        assertThat(again.drafts()).containsEntry("powerNow", "1300");
    }

    @Test
    @Tag("A-37")
    void aCallWhoseScreenHasBeenAwayForLongWaitsToBeResumed() {
        CallView call = need(Choice.PD);
        silentFor(call, Duration.ofMinutes(11));
        watch.look();

        assertThat(as(people.cso(), () -> desk.current())).isEmpty();
    }

    @Test
    @Tag("A-37")
    void theResumedCallIsTheOneInFront() {
        CallView lost = need(Choice.PD);
        as(people.cso(), () -> desk.callerGone(lost.id()));
        centre.start(people);

        as(people.cso(), () -> desk.resume(lost.id()));

        assertThat(current().id()).isEqualTo(lost.id());
    }

    private CallView need(Choice need) {
        CallView call = centre.start(people);
        return as(
                people.cso(),
                () -> desk.answer(
                        call.id(),
                        Answer.of(Question.GREETING, Choice.SAID),
                        Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Hana")),
                        Answer.of(Question.NEED, need)));
    }

    private void type(CallView call, Question question, String field, String value) {
        as(people.cso(), () -> drafted(call, Answer.of(question, Map.of(field, value))));
    }

    private boolean drafted(CallView call, Answer typed) {
        desk.draft(call.id(), typed);
        return true;
    }

    private CallView current() {
        return as(people.cso(), () -> desk.current()).orElseThrow();
    }

    private static String masked(String nik) {
        return Masking.nik(nik.substring(nik.length() - 4));
    }

    private String everythingKept() {
        return String.join(
                "\n",
                sql.sql("select fields from answer_draft"
                                + " union all select coalesce(nik_ciphertext, '') from service_request"
                                + " union all select fields from given_answer")
                        .query(String.class)
                        .list());
    }

    private long drafts(CallView call) {
        return sql.sql("select count(*) from answer_draft where call_id = :id")
                .param("id", call.id().value())
                .query(Long.class)
                .single();
    }

    private void silentFor(CallView call, Duration time) {
        sql.sql("update phone_call set heartbeat_at = :at where id = :id")
                .param("at", Workday.now().minus(time).atOffset(ZoneOffset.UTC))
                .param("id", call.id().value())
                .update();
    }
}
