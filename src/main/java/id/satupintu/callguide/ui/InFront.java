package id.satupintu.callguide.ui;

import id.satupintu.access.Actor;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.UnreadDesk;
import id.satupintu.callguide.guide.Question;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The call of the CSO in one window, if there is one, and what is shown of it as it moves: by the cockpit while it is in
 * front, otherwise by the frame.
 */
final class InFront {

    private final CallDesk desk;
    private final CallRecordsDesk records;
    private final UnreadDesk unread;
    private final Set<VerificationId> rung = new HashSet<>();
    private final Faces faces = new Faces();
    private @Nullable CallView view;
    private int elsewhere;
    private boolean waiting;
    private boolean unshown;

    InFront(Desks desks) {
        this.desk = desks.calls();
        this.records = desks.records();
        this.unread = desks.unread();
    }

    Faces faces() {
        return faces;
    }

    Optional<CallView> view() {
        return Optional.ofNullable(view);
    }

    /** How many results beside the one in front were not read to their customers. */
    long unreadElsewhere() {
        return elsewhere;
    }

    /** Whether any result waits to be read to its customer. */
    boolean waiting() {
        return waiting;
    }

    /** The call that is open and what lies unread beside it. */
    void look() {
        find();
        if (view != null) {
            countUnread();
        }
    }

    /** Comes back to the call that is open, after a reload or a restart too. */
    void find() {
        desk.current().ifPresentOrElse(this::show, this::idle);
    }

    void show(CallView now) {
        if (!now.head().open()) {
            closed(now);
            return;
        }
        CallView before = view;
        view = now;
        faces.tell(face -> face.show(now));
        if (before == null || !before.id().equals(now.id())) {
            unshown = TeamLeaderNews.answered(now);
        } else if (TeamLeaderNews.since(before, now)) {
            unshown = true;
            faces.tell(CallFace::decisionArrived);
            faces.tell(CallFace::draw);
        }
        if (unshown && faces.readsOut()) {
            desk.resultShown(now.id());
            unshown = false;
        }
    }

    void closed(CallView ended) {
        idle();
        faces.tell(face -> face.ended(ended.head().dropped()));
    }

    void idle() {
        forget();
        countUnread();
    }

    /** There is no call here any more. */
    void forget() {
        view = null;
        unshown = false;
        faces.tell(CallFace::idle);
    }

    /** What goes on or was lost and can still be resumed. */
    List<CallRow> resumable() {
        return records.open();
    }

    List<CallRow> lost(String text) {
        return records.lost(text);
    }

    /** The browser is there: the caller counts as on the line. */
    void pulse() {
        CallView current = view;
        if (current != null && !desk.pulse(current.id())) {
            find();
        }
        if (waiting) {
            countUnread();
        }
    }

    /** Something of mine has moved. */
    void readAgain() {
        CallView current = view;
        if (current == null) {
            faces.tell(CallFace::idle);
        } else {
            show(desk.view(current.id(), Actor.current().scope()));
        }
        countUnread();
    }

    /** Results that nobody has read out: the one that the guide shows, and all others. Each alarms once. */
    void countUnread() {
        CallView current = view;
        List<CaseView> open = unread.open(Actor.current().scope(), current == null ? null : current.id());
        List<CaseView> late = open.stream().filter(unread::alarming).toList();
        VerificationId here = here(current);
        waiting = !open.isEmpty();
        elsewhere =
                (int) open.stream().filter(result -> !result.id().equals(here)).count();
        faces.tell(face -> {
            face.unread(elsewhere, late.stream().anyMatch(result -> !result.id().equals(here)));
            face.unreadHere(late.stream().anyMatch(result -> result.id().equals(here)));
        });
        ring(late);
    }

    private void ring(List<CaseView> late) {
        Set<VerificationId> ids = late.stream().map(CaseView::id).collect(Collectors.toSet());
        rung.retainAll(ids);
        if (rung.addAll(ids)) {
            faces.tell(CallFace::alarm);
        }
    }

    private static @Nullable VerificationId here(@Nullable CallView current) {
        return current == null
                        || current.verification() == null
                        || current.step().question() != Question.RESULT
                ? null
                : current.verification().id();
    }
}
