package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The floor as a Team Leader or manager sees it: the calls that go on, and one of them read along. Nothing can be done. */
@Service
@Transactional
public class FloorDesk {

    private static final String ABOVE = "hasAnyRole('TL', 'MANAGER')";
    private static final Limit MOST = Limit.of(200);

    private final Calls calls;
    private final OwnCalls own;
    private final CallReader reader;
    private final StoryTeller stories;
    private final AuditDesk audit;

    FloorDesk(Calls calls, OwnCalls own, CallReader reader, StoryTeller stories, AuditDesk audit) {
        this.calls = calls;
        this.own = own;
        this.reader = reader;
        this.stories = stories;
        this.audit = audit;
    }

    /** Calls inside the scope that go on or were lost and can be resumed, the oldest first, with the caller masked. */
    @PreAuthorize(ABOVE)
    @Transactional(readOnly = true)
    public List<CallRow> open(Scope scope) {
        return found(scope.within(Actor.current())).stream()
                .map(CallReader::row)
                .map(row -> new CallRow(row.head().masked(), row.requests()))
                .toList();
    }

    private List<Call> found(Scope scope) {
        return switch (scope) {
            case Scope.Own mine -> List.of();
            case Scope.Team team -> calls.openOfTeam(team.team(), MOST);
            case Scope.Sites sites ->
                sites.every() ? calls.openEverywhere(MOST) : calls.openOfSites(sites.codes(), MOST);
        };
    }

    /** Begins to read along in one call; that is written down. */
    @PreAuthorize(ABOVE)
    public WatchedCall begin(CallId id, Scope scope) {
        audit.viewed("callguide.watched", "call", id.value(), "watch along");
        return watched(id, scope);
    }

    /** The same call a moment later. */
    @PreAuthorize(ABOVE)
    @Transactional(readOnly = true)
    public WatchedCall watched(CallId id, Scope scope) {
        Call call = own.inScope(id, scope);
        CallView view = reader.view(call);
        return WatchedCall.of(view, stories.tell(call));
    }
}
