package id.satupintu.callguide;

import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Whether the caller is on the line: by the pulse of the cockpit, by the word of the CSO, by long silence. */
@Component
class CallersLine {

    private static final Limit ONE = Limit.of(1);

    private final Calls calls;
    private final TeamLeaderLane lane;
    private final EscalationLane escalations;
    private final CallSettings settings;

    CallersLine(Calls calls, TeamLeaderLane lane, EscalationLane escalations, CallSettings settings) {
        this.calls = calls;
        this.lane = lane;
        this.escalations = escalations;
        this.settings = settings;
    }

    /** A screen that was silent for too long and is back brings its caller back; whether the call goes on. */
    boolean pulse(CallId id, UUID cso) {
        Instant now = Workday.now();
        return calls.beat(id.value(), cso, now) == 1
                || calls.findLockedById(id.value())
                        .filter(call -> call.head().cso().value().equals(cso))
                        .filter(call -> call.goneBySilence(settings.silence()))
                        .map(this::back)
                        .isPresent();
    }

    /**
     * The call that a cockpit shows when it is opened: the one whose caller is there, else one that was lost a short
     * while ago only because the screen was silent, as at a restart of the server.
     */
    Optional<Call> inFront(UUID cso) {
        return first(calls.onTheLine(cso, ONE)).or(() -> silenced(cso).map(this::back));
    }

    private Optional<Call> silenced(UUID cso) {
        return first(calls.lostSince(cso, Workday.now().minus(settings.back()), ONE))
                .flatMap(call -> calls.findLockedById(call.id().value()))
                .filter(call -> call.goneBySilence(settings.silence()));
    }

    private static Optional<Call> first(List<Call> found) {
        return found.stream().findFirst();
    }

    void gone(Call call) {
        if (call.gone(Workday.now())) {
            lane.callerGone(call);
            escalations.line(call, false);
        }
    }

    Call back(Call call) {
        if (call.callerBack(Workday.now())) {
            lane.callerBack(call);
            escalations.line(call, true);
        }
        return call;
    }
}
