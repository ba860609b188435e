package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackForm;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callguide.guide.Acceptance;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Guide;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.Edition;
import id.satupintu.verification.CaseView;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an answer into a call and does what follows from it outside the call. */
@Component
class CallFlow {

    /** As it is said on the phone, "Senin 23 November pukul 10.42". */
    private static final DateTimeFormatter PROMISED =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'pukul' HH.mm", Locale.of("id", "ID"));

    private final UnderEdition editions;
    private final TeamLeaderLane lane;
    private final CallbackDesk callbacks;
    private final Safekeeping safekeeping;
    private final HalfTyped halfTyped;
    private final EscalationLane escalations;
    private final Closing closing;

    CallFlow(
            UnderEdition editions,
            TeamLeaderLane lane,
            CallbackDesk callbacks,
            Safekeeping safekeeping,
            HalfTyped halfTyped,
            EscalationLane escalations,
            Closing closing) {
        this.editions = editions;
        this.lane = lane;
        this.callbacks = callbacks;
        this.safekeeping = safekeeping;
        this.halfTyped = halfTyped;
        this.escalations = escalations;
        this.closing = closing;
    }

    void answerTeamLeader(Call call, String words) {
        lane.answer(call.request(), words);
    }

    void take(Call call, Answer answer) {
        Edition edition = editions.of(call);
        ServiceRequest request = call.request();
        CaseView view = lane.view(request).orElse(null);
        Question before = Guide.next(call.transcript(), edition).question();
        boolean left = EscalationLane.leaves(request);
        List<Answer> known = lane.known(call, view);
        known.addAll(escalations.told(call, known, edition));
        refuse(known, answer, edition);
        Answer whole = escalations.completed(withResult(safekeeping.keep(answer, request), view), known, call);
        halfTyped.answered(answer, request);
        call.take(whole.question() == Question.PROMISE ? promised(call, whole) : whole, Workday.now());
        amount(call, edition);
        escalations.follow(call, request, before, left, edition);
        follow(call, answer);
        lane.handOverIfOwed(call, edition);
    }

    void back(Call call) {
        Edition edition = editions.of(call);
        Question before = Guide.next(call.transcript(), edition).question();
        boolean left = EscalationLane.leaves(call.request());
        call.takeBack(Workday.now()).ifPresent(answer -> {
            halfTyped.takenBack(answer, call.request());
            amount(call, edition);
            escalations.follow(call, call.request(), before, left, edition);
        });
    }

    private static void refuse(List<Answer> known, Answer answer, Edition edition) {
        Acceptance.refusal(known, answer, edition).ifPresent(refusal -> {
            throw CallRefused.because(refusal);
        });
    }

    /** What the TL decided stands with the word that it was read out. */
    private static Answer withResult(Answer answer, @Nullable CaseView view) {
        if (answer.question() != Question.RESULT || view == null) {
            return answer;
        }
        Answer decided = TeamLeaderLane.decision(view);
        return answer.with(FieldName.STATUS, Objects.requireNonNull(decided.value(FieldName.STATUS)))
                .with(FieldName.REASONS, Objects.requireNonNullElse(decided.value(FieldName.REASONS), ""));
    }

    private void follow(Call call, Answer answer) {
        switch (answer.question()) {
            case WAITING -> withdraw(call, answer);
            case CORRECTION -> lane.amend(call.request(), answer);
            case RESULT -> relayed(call);
            case BANNER -> notApplied(call, answer);
            case ANOTHER -> nextOrEnd(call, answer);
            default -> {}
        }
    }

    private void withdraw(Call call, Answer answer) {
        if (answer.choice() == Choice.WITHDRAW) {
            lane.withdraw(call.request());
        }
    }

    private void notApplied(Call call, Answer answer) {
        if (answer.choice() == Choice.STILL) {
            lane.notApplied(call.request());
        }
    }

    void shown(Call call) {
        lane.shown(call);
    }

    private void relayed(Call call) {
        lane.relayed(call.request());
        callbacks.toldInCall(Objects.requireNonNull(call.request().verificationId()));
    }

    /** The promise stands with the time that the caller hears. */
    private Answer promised(Call call, Answer answer) {
        CallHead head = call.head();
        boolean notApplied =
                RequestFacts.of(call.transcript(), editions.of(call)).getLast().verified();
        String zone = answer.value(FieldName.ZONE);
        callbacks.promise(new CallbackForm(
                head.id().value(),
                call.request().id().value(),
                call.request().verificationId(),
                head.customerName(),
                head.salutation(),
                Objects.requireNonNull(answer.value(FieldName.PHONE)),
                notApplied ? CallbackReason.NOT_APPLIED : CallbackReason.SLOW,
                zone == null ? null : SiteZone.valueOf(zone)));
        var row = callbacks.ofCall(head.id().value(), Actor.current().scope()).getLast();
        return answer.with(
                FieldName.CALLBACK_TIME,
                PROMISED.format(row.promisedBy().atZone(row.zone().id())) + " " + row.zone());
    }

    private void nextOrEnd(Call call, Answer answer) {
        if (answer.choice() == Choice.YES) {
            call.nextRequest(Workday.now());
        } else {
            closing.close(call);
        }
    }

    private static void amount(Call call, Edition edition) {
        List<RequestFacts> facts = RequestFacts.of(call.transcript(), edition);
        List<ServiceRequest> requests = call.requests();
        for (int place = 0; place < requests.size(); place++) {
            requests.get(place).amountsTo(facts.get(place));
        }
    }
}
