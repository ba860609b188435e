package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.privacy.Masking;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to a call that goes on, for the cockpit and for whoever works without a screen. A call belongs to the
 * CSO who took it; acts on one call come one after the other. What calls came to is told by {@link CallRecordsDesk}.
 */
@Service
@Transactional
public class CallDesk {

    private static final String CSO = "hasRole('CSO')";
    private static final int LONGEST_NOTE = 4_000;

    private final OwnCalls own;
    private final CallFlow flow;
    private final CallReader reader;
    private final Closing closing;
    private final CallersLine line;
    private final HalfTyped halfTyped;
    private final EscalationLane escalations;

    CallDesk(
            OwnCalls own,
            CallFlow flow,
            CallReader reader,
            Closing closing,
            CallersLine line,
            HalfTyped halfTyped,
            EscalationLane escalations) {
        this.own = own;
        this.flow = flow;
        this.reader = reader;
        this.closing = closing;
        this.line = line;
        this.halfTyped = halfTyped;
        this.escalations = escalations;
    }

    /** A call begins now, under the edition that holds today. */
    @PreAuthorize(CSO)
    public CallView start(StartCall start) {
        return reader.view(own.begin(start));
    }

    /**
     * Takes answers in their order; either all stand or none does. What follows from an answer (hand-over, relay,
     * promise, close) is done at once.
     *
     * @throws CallRefused naming the field, or that the call stands at another question by now
     * @throws id.satupintu.verification.VerificationRefused when the hand-over is refused
     */
    @PreAuthorize(CSO)
    public CallView answer(CallId id, Answer... answers) {
        Call call = own.open(id);
        for (Answer answer : answers) {
            flow.take(call, answer);
        }
        return reader.view(call);
    }

    /**
     * Keeps what is typed into the form of a question until it is answered. A whole NIK is sealed and comes back
     * masked; half a NIK is not kept.
     *
     * @param typed the fields that changed and no others; one that was emptied is blank
     */
    @PreAuthorize(CSO)
    public void draft(CallId id, Answer typed) {
        halfTyped.keep(typed, own.openRequest(id));
    }

    /** Takes the last answer back, where it can be; what was typed into it stands in its form again. */
    @PreAuthorize(CSO)
    public CallView back(CallId id) {
        Call call = own.open(id);
        flow.back(call);
        return reader.view(call);
    }

    /** The caller asks why PLN Mobile; the branch goes on where it is. */
    @PreAuthorize(CSO)
    public CallView why(CallId id) {
        return answer(id, Answer.of(Question.WHY, Choice.SAID));
    }

    /** Answers what the TL asked about the current request without deciding it. */
    @PreAuthorize(CSO)
    public CallView answerTeamLeader(CallId id, String words) {
        Call call = own.open(id);
        flow.answerTeamLeader(call, words);
        return reader.view(call);
    }

    /** Keeps the CSO's notes; what reads as a NIK is masked, what is too long is cut. */
    @PreAuthorize(CSO)
    public void note(CallId id, String text) {
        String masked = Masking.freeText(text);
        own.open(id).note(masked.substring(0, Math.min(masked.length(), LONGEST_NOTE)));
    }

    /** The TL's result stands on the screen; from here on it is the CSO who lets the caller wait. */
    @PreAuthorize(CSO)
    public void resultShown(CallId id) {
        flow.shown(own.open(id));
    }

    /** A sign of life from the cockpit; whether its call still goes on. */
    @PreAuthorize(CSO)
    public boolean pulse(CallId id) {
        return line.pulse(id, Actor.current().id().value());
    }

    /** The line is lost: who waits for a TL is owed a callback; the call can be resumed. */
    @PreAuthorize(CSO)
    public CallView callerGone(CallId id) {
        Call call = own.open(id);
        line.gone(call);
        return reader.view(call);
    }

    /** The caller is on the line again, or the screen is back: the call goes on at the same step. */
    @PreAuthorize(CSO)
    public CallView resume(CallId id) {
        return reader.view(line.back(own.open(id)));
    }

    /**
     * Goes on with the lost call of a colleague of the same team whose caller has called again.
     *
     * @throws CallRefused when its caller is there, it is closed or of another team, or something begun in it stays in
     *     the colleague's hands
     */
    @PreAuthorize(CSO)
    public CallView takeOver(CallId id) {
        Call call = own.takeOver(id);
        escalations.passed(call);
        return reader.view(line.back(call));
    }

    /**
     * Closes a call that does not come to its end by the guide; its unfinished requests stay unfinished.
     *
     * @throws CallRefused naming what is missing, while the caller is there and an exception is not finished; once the
     *     caller is gone it stays owed in the ledger
     */
    @PreAuthorize(CSO)
    public CallView close(CallId id) {
        Call call = own.open(id);
        refuseUnfinished(call);
        closing.close(call);
        return reader.view(call);
    }

    /**
     * Whether that call could be closed now, before anybody is asked whether they are sure.
     *
     * @throws CallRefused as {@link #close}
     */
    @PreAuthorize(CSO)
    @Transactional(readOnly = true)
    public void mayClose(CallId id) {
        refuseUnfinished(own.open(id));
    }

    private void refuseUnfinished(Call call) {
        if (call.head().goneAt() == null) {
            escalations.refuseUnfinished(call);
        }
    }

    /** One call as the cockpit shows it. */
    @PreAuthorize(CSO)
    @Transactional(readOnly = true)
    public CallView view(CallId id, Scope scope) {
        return reader.view(own.inScope(id, scope));
    }

    /**
     * The call to show to whoever opens the cockpit: the open one whose caller is on the line, or one that was lost a
     * short while ago only because the screen was away; that caller then counts as on the line again.
     */
    @PreAuthorize(CSO)
    public Optional<CallView> current() {
        return line.inFront(Actor.current().id().value()).map(reader::view);
    }
}
