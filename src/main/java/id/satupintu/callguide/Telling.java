package id.satupintu.callguide;

import id.satupintu.callguide.guide.RequestDetails;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.RouteKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other rooms what a closed call came to, and tells it again with a higher version when that changes. */
@Component
class Telling {

    private final ApplicationEventPublisher events;
    private final UnderEdition editions;
    private final PersonIndex persons;

    Telling(ApplicationEventPublisher events, UnderEdition editions, PersonIndex persons) {
        this.events = events;
        this.editions = editions;
        this.persons = persons;
    }

    void call(Call call, Instant at) {
        CallHead head = call.head();
        events.publishEvent(new CallRecorded(
                head.id().value(),
                call.tellAgain(),
                head.startedAt(),
                Objects.requireNonNull(head.endedAt()),
                head.site(),
                head.zone().name(),
                head.siteDay(),
                head.team(),
                head.cso().value(),
                head.channel().name(),
                facts(call).stream().anyMatch(Telling::niaga),
                head.dropped(),
                head.simulated(),
                head.edition().value(),
                at));
    }

    /** A request whose need was never named is none. */
    void request(ServiceRequest request, Instant at) {
        RequestFacts facts = facts(request.call()).get(request.place());
        if (facts.started()) {
            events.publishEvent(recorded(request, facts, at));
        }
    }

    private RequestRecorded recorded(ServiceRequest request, RequestFacts facts, Instant at) {
        CallHead head = request.call().head();
        RequestDetails details = facts.details();
        var routing = facts.routing();
        return new RequestRecorded(
                request.id().value(),
                request.tellAgain(),
                head.id().value(),
                request.startedAt(),
                head.site(),
                head.zone().name(),
                head.siteDay(),
                details.unit() == null ? head.unit() : details.unit(),
                head.team(),
                head.cso().value(),
                niaga(facts) ? Objects.requireNonNull(facts.transaction()).name() : "NON_NIAGA",
                routing.route().name(),
                routing.rule(),
                routing.exception() == null ? null : routing.exception().name(),
                csv(routing.exceptions()),
                routing.ccRegister() == null ? null : routing.ccRegister().name(),
                facts.outcome().name(),
                facts.asked(),
                facts.hadApp(),
                facts.choice(),
                facts.installed(),
                request.verified(facts),
                facts.submitted(),
                facts.askedWhy(),
                facts.reminderDone(),
                persons.of(head.contactPhone(), details.idpel()),
                head.edition().value(),
                head.simulated(),
                at);
    }

    private List<RequestFacts> facts(Call call) {
        return RequestFacts.of(call.transcript(), editions.of(call));
    }

    private static boolean niaga(RequestFacts facts) {
        return facts.transaction() != null && facts.routing().route() != RouteKind.NON_NIAGA;
    }

    private static String csv(List<ExceptionKind> exceptions) {
        return exceptions.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
