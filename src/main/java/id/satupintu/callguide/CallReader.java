package id.satupintu.callguide;

import id.satupintu.callguide.guide.Acceptance;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Back;
import id.satupintu.callguide.guide.Guide;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.escalation.criterion.CriterionRow;
import id.satupintu.policy.Edition;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.OutageDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a call for the cockpit: the guide's next step and all that stands beside it. */
@Component
class CallReader {

    private final UnderEdition editions;
    private final TeamLeaderLane lane;
    private final HalfTyped halfTyped;
    private final EscalationLane escalations;
    private final Criteria criteria;
    private final OutageDesk outages;
    private final CallerHistory history;

    CallReader(
            UnderEdition editions,
            TeamLeaderLane lane,
            HalfTyped halfTyped,
            EscalationLane escalations,
            Criteria criteria,
            OutageDesk outages,
            CallerHistory history) {
        this.editions = editions;
        this.lane = lane;
        this.halfTyped = halfTyped;
        this.escalations = escalations;
        this.criteria = criteria;
        this.outages = outages;
        this.history = history;
    }

    CallView view(Call call) {
        Edition edition = editions.of(call);
        CaseView verification = lane.view(call.request()).orElse(null);
        List<Answer> answers = lane.known(call, verification);
        answers.addAll(escalations.told(call, answers, edition));
        GuideStep next = Guide.next(answers, edition);
        GuideStep step = outages.at(call.head().site()) ? next.underOutage() : next;
        List<CriterionRow> picked = criteria.of(step, call.head());
        return new CallView(
                call.head(),
                criteria.among(step, picked),
                RequestFacts.of(answers, edition).getLast(),
                rows(call),
                verification,
                call.open() ? history.unread(call) : List.of(),
                call.transcript(),
                halfTyped.of(call.request(), step),
                picked,
                call.open() && Back.from(call.transcript()).isPresent(),
                call.open() && Acceptance.exceptionsOpen(answers, edition),
                edition.scripts());
    }

    static CallRow row(Call call) {
        return new CallRow(call.head(), rows(call));
    }

    private static List<RequestRow> rows(Call call) {
        return call.requests().stream().map(ServiceRequest::row).toList();
    }
}
