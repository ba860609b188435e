package id.satupintu.verification;

import static id.satupintu.verification.Staffing.BAGUS;
import static id.satupintu.verification.Staffing.RANI;
import static id.satupintu.verification.Staffing.as;
import static id.satupintu.verification.Staffing.doing;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
class SlowGuardTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Autowired
    VerificationDesk desk;

    @Autowired
    SlowGuard guard;

    @Autowired
    ApplicationEvents events;

    @Test
    @Tag("A-25")
    void aRequestThatWaitsTooLongIsFlaggedAndToldOnce() {
        Instant start = Workday.now();
        CaseView made = Workday.at(start, () -> handed());

        Workday.at(start.plus(FIVE_MINUTES).minusMillis(1), guard::look);
        assertThat(view(made).slow()).isFalse();
        Workday.at(start.plus(FIVE_MINUTES), guard::look);
        Workday.at(start.plus(FIVE_MINUTES).plusSeconds(2), guard::look);

        assertThat(view(made).slow()).isTrue();
        assertThat(events.stream(VerificationSlow.class)
                        .filter(slow -> slow.verificationId().equals(made.id().value())))
                .hasSize(1);
    }

    @Test
    @Tag("Q-083")
    void whoHasBeenDecidedOrPromisedACallbackIsNotSlow() {
        CaseView decided = handed();
        as(BAGUS, () -> desk.claim(decided.id()));
        as(BAGUS, () -> desk.decide(decided.id(), Decision.approve(1)));
        CaseView promised = handed();
        doing(RANI, () -> desk.callerGone(promised.id(), null));

        Workday.at(Workday.now().plus(FIVE_MINUTES), guard::look);

        assertThat(view(decided).slow()).isFalse();
        assertThat(view(promised).slow()).isFalse();
    }

    @Test
    @Tag("Q-083")
    void whoWasLostAndIsBackOnTheLineIsSlowLikeAnybodyAndWhoWasPromisedACallThereIsNot() {
        Instant start = Workday.now();
        CaseView back = handed();
        Workday.at(start.plusSeconds(60), () -> doing(RANI, () -> desk.callerGone(back.id(), null)));
        Workday.at(start.plusSeconds(90), () -> doing(RANI, () -> desk.callerBack(back.id())));
        CaseView promised = handed();
        Workday.at(start.plusSeconds(90), () -> doing(RANI, () -> desk.promised(promised.id())));

        Workday.at(start.plus(FIVE_MINUTES).plusSeconds(1), guard::look);

        assertThat(view(back).slow()).isTrue();
        assertThat(view(promised).slow()).isFalse();
    }

    private CaseView handed() {
        return as(RANI, () -> desk.handOver(Given.caller().handOver()));
    }

    private CaseView view(CaseView made) {
        return as(RANI, () -> desk.view(made.id(), RANI.scope()));
    }
}
