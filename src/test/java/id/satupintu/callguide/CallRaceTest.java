package id.satupintu.callguide;

import static id.satupintu.callguide.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackForm;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.Salutation;
import id.satupintu.testing.BothDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

@SpringBootTest
@BothDatabases
class CallRaceTest {

    private static final int TABS = 6;

    private final People people = People.ofANewTeam();

    @Autowired
    CallDesk desk;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    Centre centre;

    @Test
    void ofManyTabsThatAnswerTheSameQuestionOneWins() throws Exception {
        CallView call = centre.powerIncrease(people);

        List<Boolean> won = atOnce(() -> {
            try {
                as(people.cso(), () -> desk.answer(call.id(), Answer.of(Question.HAS_APP, Choice.ALREADY)));
                return true;
            } catch (CallRefused refused) {
                assertThat(refused.code()).isEqualTo("other-question");
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
        assertThat(centre.look(people, call).step().question()).isEqualTo(Question.ACCOUNT);
    }

    @Test
    @Tag("Q-084")
    void manyFormsOnOneMatterAreOnePromise() throws Exception {
        CallView call = centre.withTheTeamLeader(people, "Apsari78");
        var verification = Objects.requireNonNull(call.verification()).id().value();

        atOnce(() -> {
            try {
                return as(
                                people.cso(),
                                () -> callbacks.promise(new CallbackForm(
                                        call.id().value(),
                                        null,
                                        verification,
                                        "Hana",
                                        Salutation.IBU,
                                        "081234567890",
                                        CallbackReason.SLOW)))
                        != null;
            } catch (DataAccessException another) {
                return false;
            }
        });

        assertThat(as(people.cso(), () -> callbacks.open(people.cso().scope()))).hasSize(1);
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(TABS)) {
            List<Callable<T>> acts = new ArrayList<>();
            for (int tab = 0; tab < TABS; tab++) {
                acts.add(act);
            }
            List<T> results = new ArrayList<>();
            for (var result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
