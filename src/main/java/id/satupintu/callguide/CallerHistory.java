package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackRow;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds what is known of a number: earlier calls, open promises, results that nobody has read out. */
@Component
class CallerHistory {

    private static final Limit FEW = Limit.of(10);
    private static final Duration LOOKS_BACK = Duration.ofDays(30);

    private final Calls calls;
    private final VerificationDesk verification;
    private final CallbackDesk callbacks;

    CallerHistory(Calls calls, VerificationDesk verification, CallbackDesk callbacks) {
        this.calls = calls;
        this.verification = verification;
        this.callbacks = callbacks;
    }

    KnownCaller of(@Nullable String number) {
        Actor me = Actor.current();
        String reach = Reach.of(number);
        List<Call> found = found(reach, me);
        return reach == null || me.site() == null
                ? new KnownCaller(number, List.of(), List.of(), List.of())
                : new KnownCaller(
                        number,
                        found.stream().map(call -> contact(call, me)).toList(),
                        promised(reach),
                        unread(found.stream().flatMap(call -> call.requests().stream())));
    }

    /**
     * Results that nobody has told: of the call's earlier requests, then of other calls of the same number, whoever
     * of the site began them; each the oldest first.
     */
    List<CaseView> unread(Call current) {
        Stream<ServiceRequest> here = current.requests().stream().filter(request -> request != current.request());
        Stream<ServiceRequest> elsewhere = found(current.reach(), Actor.current()).stream()
                .filter(call -> !call.id().equals(current.id()))
                .flatMap(call -> call.requests().stream());
        return unread(Stream.concat(here, elsewhere)).stream()
                .sorted(Comparator.comparing(
                                (CaseView result) -> !current.id().value().equals(result.callId()))
                        .thenComparing(CaseView::handedAt))
                .toList();
    }

    private List<Call> found(@Nullable String reach, Actor me) {
        return reach == null || me.site() == null
                ? List.of()
                : calls.ofNumber(reach, me.site(), Workday.now().minus(LOOKS_BACK), FEW);
    }

    private static EarlierContact contact(Call call, Actor me) {
        CallHead head = call.head();
        boolean mine = head.cso().equals(me.id());
        return new EarlierContact(
                head.masked(),
                call.requests().stream().map(ServiceRequest::row).toList(),
                mine,
                head.open() && head.goneAt() != null && (mine || OwnCalls.passesTo(me, call)));
    }

    private List<CallbackRow> promised(String reach) {
        return callbacks.openAtSite().stream()
                .filter(row -> reach.equals(Reach.of(row.phone())))
                .toList();
    }

    private List<CaseView> unread(Stream<ServiceRequest> asked) {
        List<UUID> handedOver = asked.map(ServiceRequest::verificationId)
                .filter(Objects::nonNull)
                .toList();
        return handedOver.isEmpty() ? List.of() : verification.untoldOf(handedOver);
    }
}
