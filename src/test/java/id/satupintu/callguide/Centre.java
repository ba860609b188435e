package id.satupintu.callguide;

import static id.satupintu.callguide.People.as;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RejectReason;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.ReversalCause;
import id.satupintu.verification.ReversalDesk;
import id.satupintu.verification.Reversing;
import id.satupintu.verification.VerificationDesk;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Acts out what a CSO and a TL do through the desks. */
@Component("callguideCentre")
class Centre {

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    private final CallDesk calls;
    private final VerificationDesk verification;
    private final ReversalDesk reversals;

    Centre(CallDesk calls, VerificationDesk verification, ReversalDesk reversals) {
        this.calls = calls;
        this.verification = verification;
        this.reversals = reversals;
    }

    /** A NIK that nobody else has. */
    static String newNik() {
        return "317401440890" + "%04d".formatted(SERIAL.incrementAndGet());
    }

    CallView start(People people) {
        return as(people.cso(), () -> calls.start(StartCall.byPhone(people.phone())));
    }

    CallView say(People people, CallView call, Question question, Choice choice) {
        return as(people.cso(), () -> calls.answer(call.id(), Answer.of(question, choice)));
    }

    CallView fill(People people, CallView call, Question question, Map<String, String> fields) {
        return as(people.cso(), () -> calls.answer(call.id(), Answer.of(question, fields)));
    }

    /** PD 1300 to 2200 for Hana, routed to the application. */
    CallView powerIncrease(People people) {
        CallView call = start(people);
        return as(
                people.cso(),
                () -> calls.answer(
                        call.id(),
                        Answer.of(Question.GREETING, Choice.SAID),
                        Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Hana", "phone", people.phone())),
                        Answer.of(Question.NEED, Choice.PD),
                        Answer.of(
                                Question.DETAILS,
                                Map.of("powerNow", "1300", "powerAsked", "2200", "idpel", "523012345678"))));
    }

    CallView profileOpen(People people) {
        CallView call = powerIncrease(people);
        return as(
                people.cso(),
                () -> calls.answer(
                        call.id(),
                        Answer.of(Question.HAS_APP, Choice.ALREADY),
                        Answer.of(Question.ACCOUNT, Choice.NOT_VERIFIED),
                        Answer.of(Question.VERIFY_NOW, Choice.YES)));
    }

    static Answer profile(String accountName, String nik) {
        return Answer.of(
                Question.PROFILE,
                Map.of(
                        "ktpName", "Hana Apsari Namira",
                        "accountName", accountName,
                        "phone", "081234567890",
                        "email", "hana@example.com",
                        "nik", nik));
    }

    CallView withTheTeamLeader(People people, String accountName) {
        CallView call = profileOpen(people);
        return as(
                people.cso(),
                () -> calls.answer(
                        call.id(), profile(accountName, newNik()), Answer.of(Question.UPGRADE, Choice.DONE)));
    }

    void rejects(People people, CallView call, RejectReason reason) {
        CaseView view = Objects.requireNonNull(call.verification());
        as(people.tl(), () -> {
            verification.claim(view.id());
            return verification.decide(view.id(), Decision.reject(view.evidenceVersion(), reason));
        });
    }

    void approves(People people, CallView call) {
        CaseView view = Objects.requireNonNull(call.verification());
        as(people.tl(), () -> {
            verification.claim(view.id());
            return verification.decide(view.id(), Decision.approve(view.evidenceVersion()));
        });
    }

    void takesBack(People people, CallView call) {
        CaseView view = Objects.requireNonNull(call.verification());
        as(people.tl(), () -> {
            reversals.reverse(view.id(), new Reversing(ReversalCause.MISREAD, null));
            return verification.release(view.id());
        });
    }

    CallView look(People people, CallView call) {
        return as(people.cso(), () -> calls.view(call.id(), people.cso().scope()));
    }
}
