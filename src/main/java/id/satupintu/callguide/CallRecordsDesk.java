package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What calls came to: one's own day, and the whole story of one call. Acting on a call is {@link CallDesk}'s. */
@Service
@Transactional
public class CallRecordsDesk {

    private static final Limit MOST = Limit.of(500);
    private static final int FEW = 10;

    private final Calls calls;
    private final OwnCalls own;
    private final StoryTeller stories;
    private final AuditDesk audit;
    private final VerificationDesk verification;

    CallRecordsDesk(Calls calls, OwnCalls own, StoryTeller stories, AuditDesk audit, VerificationDesk verification) {
        this.calls = calls;
        this.own = own;
        this.stories = stories;
        this.audit = audit;
        this.verification = verification;
    }

    /** The calls of whoever asks on one day of the site, newest first, and before them those still open from earlier. */
    @PreAuthorize("hasRole('CSO')")
    @Transactional(readOnly = true)
    public List<CallRow> mine(LocalDate day) {
        UUID me = Actor.current().id().value();
        return Stream.concat(calls.openBefore(me, day).stream(), calls.ofDay(me, day, MOST).stream())
                .map(CallReader::row)
                .toList();
    }

    /** The calls of whoever asks that go on or were lost and can still be resumed, the latest first. */
    @PreAuthorize("hasRole('CSO')")
    @Transactional(readOnly = true)
    public List<CallRow> open() {
        return calls.openOf(Actor.current().id().value()).stream()
                .map(CallReader::row)
                .toList();
    }

    /**
     * Lost calls of one's team that can still be resumed, by the number or a part of the name of the caller; a
     * colleague's are among them, because who calls again seldom reaches the same CSO.
     *
     * @param text a number in any form or part of a name; blank finds nothing
     */
    @PreAuthorize("hasRole('CSO')")
    @Transactional(readOnly = true)
    public List<CallRow> lost(String text) {
        Actor me = Actor.current();
        if (text.isBlank() || me.team() == null) {
            return List.of();
        }
        String part = text.strip().toLowerCase(Locale.ROOT);
        String number = Reach.of(text);
        return calls.lostOfTeam(me.team(), me.simulated(), MOST).stream()
                .filter(call -> call.isOf(number, part))
                .limit(FEW)
                .map(CallReader::row)
                .toList();
    }

    /** That day's requests for verification of whoever asks, newest first, each as it stands now. */
    @PreAuthorize("hasRole('CSO')")
    @Transactional(readOnly = true)
    public List<CaseView> requests(LocalDate day) {
        return verification.mine(Actor.current().scope(), day);
    }

    /** What happened in one call, told in its order with personal data masked; the view is written down. */
    @PreAuthorize("hasAnyRole('CSO', 'TL', 'MANAGER', 'AUDITOR')")
    public CallStory story(CallId id, Scope scope) {
        Call call = own.inScope(id, scope);
        audit.viewed("callguide.story", "call", id.value(), "story of the call");
        return stories.tell(call);
    }
}
