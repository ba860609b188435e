package id.satupintu.callguide.ui;

import id.satupintu.access.Actor;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.UnreadDesk;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The call in front of the CSO, if there is one, and what the screen shows of it as it moves. */
final class InFront {

    /** What comes from a Team Leader while the caller waits. */
    private static final Set<Question> ANSWERS = Set.of(Question.RESULT, Question.RULING, Question.CONFIRM);

    private final CallDesk desk;
    private final CallRecordsDesk records;
    private final UnreadDesk unread;
    private final Set<VerificationId> rung = new HashSet<>();
    private final CockpitScreen screen;
    private final Words words;
    private final Actor me;
    private @Nullable CallView view;
    private boolean waiting;

    InFront(Desks desks, CockpitScreen screen, Words words, Actor me) {
        this.desk = desks.calls();
        this.records = desks.records();
        this.unread = desks.unread();
        this.screen = screen;
        this.words = words;
        this.me = me;
    }

    Optional<CallView> view() {
        return Optional.ofNullable(view);
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
        screen.show(now);
        if (before != null && before.id().equals(now.id()) && arrived(before, now)) {
            screen.decisionArrived();
            screen.draw();
            desk.resultShown(now.id());
        }
    }

    private static boolean arrived(CallView before, CallView now) {
        Question here = now.step().question();
        boolean answered = ANSWERS.contains(here) && before.step().question() != here;
        return answered || asked(now) > asked(before) || takenBack(before, now) || earlier(before, now);
    }

    private static boolean earlier(CallView before, CallView now) {
        return now.earlierResults().size() > before.earlierResults().size();
    }

    private static long asked(CallView view) {
        return view.verification() == null ? 0 : view.verification().inquiries().size();
    }

    private static boolean takenBack(CallView before, CallView now) {
        return before.step().question() == Question.RESULT && now.step().question() == Question.WAITING;
    }

    void closed(CallView ended) {
        idle();
        screen.say(words.of("callguide.closed"), ended.head().dropped() ? Tone.INFO : Tone.OK);
    }

    void idle() {
        view = null;
        screen.idle(records.open());
        countUnread();
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
            screen.idle(records.open());
        } else {
            show(desk.view(current.id(), me.scope()));
        }
        countUnread();
    }

    /** Results that nobody has read out: the one that the guide shows, and all others. Each alarms once. */
    void countUnread() {
        CallView current = view;
        List<CaseView> open = unread.open(me.scope(), current == null ? null : current.id());
        List<CaseView> late = open.stream().filter(unread::alarming).toList();
        VerificationId here = here(current);
        screen.unread(
                (int) open.stream().filter(result -> !result.id().equals(here)).count(),
                late.stream().anyMatch(result -> !result.id().equals(here)));
        screen.unreadHere(late.stream().anyMatch(result -> result.id().equals(here)));
        waiting = !open.isEmpty();
        ring(late);
    }

    private void ring(List<CaseView> late) {
        Set<VerificationId> ids = late.stream().map(CaseView::id).collect(Collectors.toSet());
        rung.retainAll(ids);
        if (rung.addAll(ids)) {
            screen.alarm();
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
