package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Guide;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.CaseOrigin;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.CountedRequest;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.policy.Edition;
import id.satupintu.policy.RouteKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way to the ledger of exceptions and back: tells it what the call says, and the guide what came of it. */
@Component
class EscalationLane {

    private static final Set<RouteKind> LEAVING =
            Set.of(RouteKind.APKT_SIMONE, RouteKind.CC_REGISTER, RouteKind.OUTSIDE_POLICY);
    private static final String IN_THE_CALL = "diperbaiki di panggilan";

    private final EscalationDesk desk;
    private final RulingLane rulings;
    private final Criteria criteria;
    private final UnderEdition editions;

    EscalationLane(EscalationDesk desk, RulingLane rulings, Criteria criteria, UnderEdition editions) {
        this.desk = desk;
        this.rulings = rulings;
        this.criteria = criteria;
        this.editions = editions;
    }

    /** What is known beyond the answers, for the guide: rulings, and a number that came by itself. */
    List<Answer> told(Call call, List<Answer> answers, Edition edition) {
        if (!call.open()) {
            return List.of();
        }
        Question next = Guide.next(answers, edition).question();
        Map<String, String> told = new HashMap<>(rulings.told(call, next));
        if (next == Question.REGISTER) {
            desk.ofRequest(call.request().id().value(), Actor.current().scope())
                    .flatMap(view -> view.number(OutsideSystem.AP2T))
                    .ifPresent(number -> told.put(FieldName.REGISTER, number.number()));
        }
        return told.isEmpty() ? List.of() : List.of(Answer.of(Question.LEDGER, told));
    }

    /** The answer as it is to stand: with what the TL ruled, with the words of the criterion that was picked. */
    Answer completed(Answer answer, List<Answer> known, Call call) {
        return switch (answer.question()) {
            case RULING, CONFIRM -> RulingLane.withVerdict(answer, known);
            case HARD_COMPLAINT -> criteria.withWords(answer, call.head());
            default -> answer;
        };
    }

    /**
     * Tells the ledger after an answer was given or taken back.
     *
     * @param before what was asked before, by the answers alone
     * @param left whether the request went off the ordinary path before
     */
    void follow(Call call, ServiceRequest request, Question before, boolean left, Edition edition) {
        List<Answer> answers = call.transcript();
        rulings.follow(call, request, before, Guide.next(answers, edition).question(), edition);
        if (!leaves(request) && !left) {
            return;
        }
        LedgerWords words = words(call, request, edition);
        words.kind().ifPresentOrElse(kind -> tell(words, request, kind), () -> {
            if (!words.toldLater()) {
                desk.withdraw(request.id().value());
            }
        });
    }

    /** A TL ruled on a request whose caller waited no more: what that leaves to be noted is owed from now on. */
    void ruledLater(Call call, UUID requestId, CaseKind kind) {
        Edition edition = editions.of(call);
        CallHead head = call.head();
        CaseOrigin origin = new CaseOrigin(
                head.cso().value(),
                head.csoName(),
                head.team(),
                head.site(),
                head.zone(),
                head.siteDay(),
                head.edition().value(),
                head.simulated());
        call.requests().stream()
                .filter(request -> request.id().value().equals(requestId))
                .findFirst()
                .ifPresent(
                        request -> desk.ruledLater(words(call, request, edition).report(request.id(), kind), origin));
    }

    private void tell(LedgerWords words, ServiceRequest request, CaseKind kind) {
        CaseView view = desk.tell(words.report(request.id(), kind));
        String register = words.value(Question.REGISTER, FieldName.REGISTER);
        if (register != null) {
            stand(view, register);
        }
    }

    private void stand(CaseView view, String register) {
        String bare = OutsideSystem.AP2T.read(register).orElseThrow();
        String before =
                view.number(OutsideSystem.AP2T).map(number -> number.number()).orElse(null);
        if (view.voidReason() != null) {
            return;
        }
        if (before == null) {
            desk.enter(view.id(), OutsideSystem.AP2T, bare);
        } else if (!before.equals(bare)) {
            desk.correct(view.id(), OutsideSystem.AP2T, bare, IN_THE_CALL);
        }
    }

    /** Whether the request is off the ordinary path, by what its answers amounted to last. */
    static boolean leaves(ServiceRequest request) {
        return LEAVING.contains(request.row().route());
    }

    /** a call is not closed over an exception that is not finished; one that was ruled later is owed. */
    void refuseUnfinished(Call call) {
        Edition edition = editions.of(call);
        List<String> missing = call.requests().stream()
                .filter(EscalationLane::leaves)
                .filter(request -> !words(call, request, edition).toldLater())
                .flatMap(request -> desk.missing(request.id().value()).stream())
                .toList();
        if (!missing.isEmpty()) {
            throw CallRefused.unfinished(missing);
        }
    }

    /** What was asked of a TL in it and not told yet comes to whoever goes on with the call. */
    void passed(Call call) {
        rulings.passed(call);
    }

    void line(Call call, boolean there) {
        rulings.line(call, there);
    }

    /** Nobody waits any more, and every commercial request counts among those that exceptions are set against. */
    void closed(Call call, List<RequestFacts> all) {
        rulings.callEnded(call);
        CallHead head = call.head();
        for (ServiceRequest request : call.requests()) {
            RequestFacts facts = all.get(request.place());
            if (facts.transaction() != null && facts.routing().route() != RouteKind.NON_NIAGA) {
                desk.counted(counted(head, request, facts));
            }
        }
    }

    private static CountedRequest counted(CallHead head, ServiceRequest request, RequestFacts facts) {
        var routing = facts.routing();
        String unit = facts.details().unit();
        Enum<?> label = routing.exception() == null ? routing.ccRegister() : routing.exception();
        return new CountedRequest(
                request.id().value(),
                head.id().value(),
                head.siteDay(),
                unit == null ? head.unit() : unit,
                Objects.requireNonNull(facts.transaction()).name(),
                routing.route().name(),
                label == null ? null : label.name(),
                head.dropped());
    }

    private static LedgerWords words(Call call, ServiceRequest request, Edition edition) {
        List<Answer> own = call.given().stream()
                .filter(given -> given.requestId().equals(request.id().value()))
                .map(GivenAnswer::answer)
                .toList();
        RequestFacts facts = RequestFacts.of(call.transcript(), edition).get(request.place());
        return new LedgerWords(call.head(), own, facts);
    }
}
