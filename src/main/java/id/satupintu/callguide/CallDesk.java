package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffDesk;
import id.satupintu.audit.AuditDesk;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.privacy.Masking;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to calls, for the cockpit and for whoever works without a screen. A call belongs to the CSO who took
 * it; acts on one call come one after the other.
 */
@Service
@Transactional
public class CallDesk {

    private static final String CSO = "hasRole('CSO')";
    private static final int LONGEST_NOTE = 4_000;
    private static final Limit MOST = Limit.of(500);

    private final Calls calls;
    private final CallFlow flow;
    private final CallReader reader;
    private final Closing closing;
    private final CallersLine line;
    private final UnderEdition editions;
    private final StaffDesk staff;
    private final StoryTeller stories;
    private final AuditDesk audit;

    CallDesk(
            Calls calls,
            CallFlow flow,
            CallReader reader,
            Closing closing,
            CallersLine line,
            UnderEdition editions,
            StaffDesk staff,
            StoryTeller stories,
            AuditDesk audit) {
        this.calls = calls;
        this.flow = flow;
        this.reader = reader;
        this.closing = closing;
        this.line = line;
        this.editions = editions;
        this.staff = staff;
        this.stories = stories;
        this.audit = audit;
    }

    /** A call begins now, under the edition that holds today. */
    @PreAuthorize(CSO)
    public CallView start(StartCall start) {
        Actor actor = Actor.current();
        String unit = staff.sites(actor.scope()).stream()
                .findFirst()
                .map(site -> site.unit())
                .orElse(null);
        Call call = calls.save(new Call(actor, start, unit, editions.current(), Workday.now()));
        return reader.view(call);
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
        Call call = open(id);
        for (Answer answer : answers) {
            flow.take(call, answer);
        }
        return reader.view(call);
    }

    /** Takes the last answer back, where it can be; nothing else is lost. */
    @PreAuthorize(CSO)
    public CallView back(CallId id) {
        Call call = open(id);
        flow.back(call);
        return reader.view(call);
    }

    /** The caller asks why PLN Mobile; the branch goes on where it is. */
    @PreAuthorize(CSO)
    public CallView why(CallId id) {
        return answer(id, Answer.of(Question.WHY, Choice.SAID));
    }

    /** Keeps the CSO's notes; what reads as a NIK is masked, what is too long is cut. */
    @PreAuthorize(CSO)
    public void note(CallId id, String text) {
        String masked = Masking.freeText(text);
        open(id).note(masked.substring(0, Math.min(masked.length(), LONGEST_NOTE)));
    }

    /** A sign of life from the cockpit; whether its call still goes on. */
    @PreAuthorize(CSO)
    public boolean pulse(CallId id) {
        return line.pulse(id, Actor.current().id().value());
    }

    /** The line is lost: who waits for a TL is owed a callback; the call can be resumed. */
    @PreAuthorize(CSO)
    public CallView callerGone(CallId id) {
        Call call = open(id);
        line.gone(call);
        return reader.view(call);
    }

    /** The caller is on the line again, or the screen is back: the call goes on at the same step. */
    @PreAuthorize(CSO)
    public CallView resume(CallId id) {
        return reader.view(line.back(open(id)));
    }

    /** Closes a call that does not come to its end by the guide; its unfinished requests stay unfinished. */
    @PreAuthorize(CSO)
    public CallView close(CallId id) {
        Call call = open(id);
        closing.close(call);
        return reader.view(call);
    }

    /** One call as the cockpit shows it. */
    @PreAuthorize(CSO)
    @Transactional(readOnly = true)
    public CallView view(CallId id, Scope scope) {
        return reader.view(inScope(id, scope));
    }

    /** The open call of whoever asks whose caller is on the line. */
    @PreAuthorize(CSO)
    @Transactional(readOnly = true)
    public Optional<CallView> current() {
        return calls.findFirstByCsoAndEndedAtIsNullAndGoneAtIsNullOrderByStartedAtDesc(
                        Actor.current().id().value())
                .map(reader::view);
    }

    /** The calls of whoever asks on one day of the site, newest first, and before them those still open from earlier. */
    @PreAuthorize(CSO)
    @Transactional(readOnly = true)
    public List<CallRow> mine(LocalDate day) {
        var me = Actor.current().id().value();
        var open = calls.findByCsoAndEndedAtIsNullAndSiteDayLessThanOrderByStartedAtDesc(me, day);
        var today = calls.findByCsoAndSiteDayOrderByStartedAtDesc(me, day, MOST);
        return Stream.concat(open.stream(), today.stream()).map(CallReader::row).toList();
    }

    /** What happened in one call, told in its order with personal data masked; the view is written down. */
    @PreAuthorize("hasAnyRole('CSO', 'TL', 'MANAGER', 'AUDITOR')")
    public CallStory story(CallId id, Scope scope) {
        Call call = inScope(id, scope);
        audit.viewed("callguide.story", "call", id.value(), "story of the call");
        return stories.tell(call);
    }

    private Call open(CallId id) {
        Call call = calls.findLockedById(id.value())
                .filter(found -> found.head().cso().equals(Actor.current().id()))
                .orElseThrow(CallRefused::notFound);
        if (!call.open()) {
            throw CallRefused.closed();
        }
        return call;
    }

    private Call inScope(CallId id, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return calls.findById(id.value())
                .filter(call -> allowed.covers(
                        call.head().cso(), call.head().team(), call.head().site()))
                .orElseThrow(CallRefused::notFound);
    }
}
