package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackRow;
import id.satupintu.verification.CaseView;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds what is known of a number: earlier calls, open promises, results that nobody has read out. */
@Component
class CallerHistory {

    private static final Limit FEW = Limit.of(10);
    private static final Duration LOOKS_BACK = Duration.ofDays(30);

    private final Calls calls;
    private final TeamLeaderLane lane;
    private final CallbackDesk callbacks;

    CallerHistory(Calls calls, TeamLeaderLane lane, CallbackDesk callbacks) {
        this.calls = calls;
        this.lane = lane;
        this.callbacks = callbacks;
    }

    KnownCaller of(@Nullable String number) {
        Actor me = Actor.current();
        String reach = Reach.of(number);
        String site = me.site();
        if (reach == null || site == null) {
            return new KnownCaller(number, List.of(), List.of(), List.of());
        }
        Instant since = Workday.now().minus(LOOKS_BACK);
        List<Call> found = calls.ofNumber(reach, site, since, FEW);
        return new KnownCaller(
                number,
                found.stream().map(call -> contact(call, me)).toList(),
                promised(reach, me),
                found.stream()
                        .filter(call -> call.head().cso().equals(me.id()))
                        .flatMap(call -> call.requests().stream())
                        .map(lane::view)
                        .flatMap(Optional::stream)
                        .filter(CallerHistory::unread)
                        .toList());
    }

    private static EarlierContact contact(Call call, Actor me) {
        CallHead head = call.head();
        return new EarlierContact(
                head.masked(),
                call.requests().stream().map(ServiceRequest::row).toList(),
                head.cso().equals(me.id()));
    }

    private List<CallbackRow> promised(String reach, Actor me) {
        return callbacks.open(me.scope()).stream()
                .filter(row -> reach.equals(Reach.of(row.phone())))
                .toList();
    }

    private static boolean unread(CaseView view) {
        return view.decision() != null && view.relayedAt() == null;
    }
}
