package id.satupintu.callguide;

import static id.satupintu.callguide.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.callback.CallTime;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.VerificationRefused;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A result is somebody's business until its customer knows it. */
@SpringBootTest
@BothDatabases
class UnreadDeskTest {

    private final People people = People.ofANewTeam();

    @Autowired
    UnreadDesk desk;

    @Autowired
    CallDesk calls;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    Centre centre;

    @Test
    void aResultWhoseCallIsOverStaysOverMidnight() {
        VerificationId left = decidedAndLeft();

        assertThat(open(null)).extracting(CaseView::id).containsExactly(left);
        Workday.at(
                Workday.now().plus(Duration.ofDays(2)),
                () -> assertThat(open(null))
                        .hasSize(1)
                        .allMatch(result -> as(people.cso(), () -> desk.alarming(result))));
        assertThat(as(people.cso(), () -> desk.alarming(open(null).getFirst()))).isFalse();
    }

    @Test
    @Tag("A-26")
    void whatIsPromisedIsTheBusinessOfTheCallbackQueueUnlessItsCallerIsOnTheLine() {
        CallView call = promised();
        centre.approves(people, call);

        assertThat(open(null)).isEmpty();
        assertThat(open(call.id())).extracting(CaseView::id).containsExactly(id(call));
    }

    @Test
    @Tag("A-26")
    void whoeverWasReachedByAColleagueHasBeenTold() {
        CallView reached = promised();
        centre.approves(people, reached);
        CallbackRow row = resultKnown();
        as(people.colleague(), () -> callbacks.reached(row.id(), CallTime.AS_ASKED));

        assertThat(seen(reached).relayedAt()).isNotNull();
        assertThat(open(reached.id())).isEmpty();
    }

    @Test
    @Tag("A-26")
    void aResultIsPromisedAsACallFromHere() {
        VerificationId left = decidedAndLeft();

        as(people.cso(), () -> {
            desk.callBack(left);
            return true;
        });

        assertThat(open(null)).isEmpty();
        assertThat(promises()).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo(CallbackReason.UNREAD);
            assertThat(row.result()).isEqualTo("APPROVED");
            assertThat(row.readyToCall()).isTrue();
        });
    }

    @Test
    void aColleagueOfTheSiteTellsItAndAStrangerDoesNot() {
        VerificationId left = decidedAndLeft();
        Actor far = new Actor(
                new StaffId(UUID.randomUUID()), "far", "Yosef", Role.CSO, false, "far", "MKS", SiteZone.WITA, false);

        assertThatThrownBy(() -> tell(far, left)).isInstanceOf(VerificationRefused.NotFound.class);
        assertThatThrownBy(() -> as(people.colleague(), () -> {
                    desk.callBack(left);
                    return true;
                }))
                .isInstanceOf(VerificationRefused.NotFound.class);
        tell(people.colleague(), left);

        assertThat(open(null)).isEmpty();
        tell(people.colleague(), left);
    }

    @Test
    void nothingThatIsUndecidedIsTold() {
        CallView call = centre.withTheTeamLeader(people, "Apsari78");

        assertThatThrownBy(() -> tell(people.cso(), id(call))).isInstanceOf(VerificationRefused.NotDecided.class);
    }

    @Test
    @Tag("A-36")
    void theResultOfAnEarlierRequestIsSeenAndReadWhileTheCallIsAtAnotherOne() {
        CallView call = promised();
        CallView second = centre.say(people, call, Question.ANOTHER, Choice.YES);
        assertThat(second.earlierResults()).isEmpty();
        centre.approves(people, call);
        resultKnown();

        CallView now = centre.look(people, call);
        assertThat(now.step().question()).isEqualTo(Question.NEED);
        assertThat(now.earlierResults()).extracting(CaseView::id).containsExactly(id(call));
        as(people.cso(), () -> {
            calls.resultShown(call.id());
            return true;
        });
        tell(people.cso(), id(call));

        assertThat(centre.look(people, call).earlierResults()).isEmpty();
        assertThat(promises()).isEmpty();
    }

    @Test
    @Tag("A-37")
    void whoeverIsCalledAgainReadsWhatAColleagueOfTheSiteLeftUnread() {
        VerificationId left = decidedAndLeft();

        CallView again = as(
                people.colleague(),
                () -> calls.start(StartCall.byPhone("+62" + people.phone().substring(1))));
        CallView stranger = as(people.colleague(), () -> calls.start(StartCall.byPhone("081299990000")));

        assertThat(again.earlierResults()).extracting(CaseView::id).containsExactly(left);
        assertThat(stranger.earlierResults()).isEmpty();
        tell(people.colleague(), left);
        assertThat(as(
                                people.colleague(),
                                () -> calls.view(again.id(), people.colleague().scope()))
                        .earlierResults())
                .isEmpty();
        assertThat(open(null)).isEmpty();
    }

    @Test
    void whatIsUndecidedIsHandedOverFromDayToDay() {
        CallView waiting = centre.withTheTeamLeader(people, "Apsari78");
        VerificationId decided = decidedAndLeft();

        List<CaseView> later = Workday.at(
                Workday.now().plus(Duration.ofDays(1)),
                () -> as(people.tl(), () -> desk.undecided(people.tl().scope())));

        assertThat(later).extracting(CaseView::id).containsExactly(id(waiting)).doesNotContain(decided);
        assertThat(as(
                        people.colleague(),
                        () -> desk.undecided(people.colleague().scope())))
                .isEmpty();
    }

    private VerificationId decidedAndLeft() {
        CallView call = centre.withTheTeamLeader(people, "Apsari78");
        centre.approves(people, call);
        as(people.cso(), () -> calls.callerGone(call.id()));
        as(people.cso(), () -> calls.close(call.id()));
        return id(call);
    }

    private CallView promised() {
        CallView call = centre.withTheTeamLeader(people, "Apsari78");
        centre.say(people, call, Question.WAITING, Choice.SLOW);
        as(people.cso(), () -> calls.answer(call.id(), Answer.of(Question.PROMISE, Map.of("phone", "081234567890"))));
        return call;
    }

    /** The result has reached the promise. */
    private CallbackRow resultKnown() {
        await().until(() -> promises().stream().allMatch(row -> row.result() != null));
        return promises().getFirst();
    }

    private List<CallbackRow> promises() {
        return as(people.tl(), () -> callbacks.open(people.tl().scope()));
    }

    private List<CaseView> open(@Nullable CallId onTheLine) {
        return as(people.cso(), () -> desk.open(people.cso().scope(), onTheLine));
    }

    private void tell(Actor who, VerificationId result) {
        as(who, () -> {
            desk.told(result);
            return true;
        });
    }

    private CaseView seen(CallView call) {
        return Objects.requireNonNull(centre.look(people, call).verification());
    }

    private static VerificationId id(CallView call) {
        return Objects.requireNonNull(call.verification()).id();
    }
}
