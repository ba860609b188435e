package id.satupintu.callguide;

import id.satupintu.callguide.guide.Outcome;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.verification.CaseStatus;
import id.satupintu.workday.Workday;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ends a call: whoever still waits for a TL has left the line, and the other rooms are told what came of it. */
@Component
class Closing {

    private final TeamLeaderLane lane;
    private final UnderEdition editions;
    private final Telling telling;
    private final HalfTyped halfTyped;

    Closing(TeamLeaderLane lane, UnderEdition editions, Telling telling, HalfTyped halfTyped) {
        this.lane = lane;
        this.editions = editions;
        this.telling = telling;
        this.halfTyped = halfTyped;
    }

    void close(Call call) {
        Instant now = Workday.now();
        lane.callerGone(call);
        call.requests().forEach(this::approvedMeanwhile);
        call.close(now, unfinished(call));
        halfTyped.forget(call);
        telling.call(call, now);
        call.requests().forEach(request -> telling.request(request, now));
    }

    private void approvedMeanwhile(ServiceRequest request) {
        boolean approved = lane.view(request)
                .filter(view -> view.status() == CaseStatus.APPROVED)
                .isPresent();
        if (approved) {
            request.verifiedNow();
        }
    }

    private boolean unfinished(Call call) {
        return RequestFacts.of(call.transcript(), editions.of(call)).stream()
                .anyMatch(facts -> facts.outcome() == Outcome.UNFINISHED);
    }
}
