package id.satupintu.callguide;

import id.satupintu.callguide.guide.Outcome;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.verification.CaseStatus;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends a call: whoever still waits for a TL has left the line, and the other rooms are told what came of it. */
@Component
class Closing {

    private final TeamLeaderLane lane;
    private final UnderEdition editions;
    private final Telling telling;
    private final HalfTyped halfTyped;
    private final EscalationLane escalations;

    Closing(
            TeamLeaderLane lane,
            UnderEdition editions,
            Telling telling,
            HalfTyped halfTyped,
            EscalationLane escalations) {
        this.lane = lane;
        this.editions = editions;
        this.telling = telling;
        this.halfTyped = halfTyped;
        this.escalations = escalations;
    }

    void close(Call call) {
        Instant now = Workday.now();
        lane.callerGone(call);
        call.requests().forEach(this::approvedMeanwhile);
        List<RequestFacts> facts = RequestFacts.of(call.transcript(), editions.of(call));
        call.close(now, unfinished(facts));
        halfTyped.forget(call);
        escalations.closed(call, facts);
        // the call last: whoever counts it takes over what its requests say, and has it at once
        call.requests().forEach(request -> telling.request(request, now));
        telling.call(call, now);
    }

    private void approvedMeanwhile(ServiceRequest request) {
        boolean approved = lane.view(request)
                .filter(view -> view.status() == CaseStatus.APPROVED)
                .isPresent();
        if (approved) {
            request.verifiedNow();
        }
    }

    private static boolean unfinished(List<RequestFacts> facts) {
        return facts.stream().anyMatch(request -> request.outcome() == Outcome.UNFINISHED);
    }
}
