package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.StoryLine.Part;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.Edition;
import id.satupintu.privacy.Masking;
import id.satupintu.verification.CaseView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a call: its answers, what the TLs did with its cases, what was promised, and how its requests ended. */
@Component
class StoryTeller {

    private final UnderEdition editions;
    private final TeamLeaderLane lane;
    private final CallbackDesk callbacks;

    StoryTeller(UnderEdition editions, TeamLeaderLane lane, CallbackDesk callbacks) {
        this.editions = editions;
        this.lane = lane;
        this.callbacks = callbacks;
    }

    CallStory tell(Call call) {
        CallHead head = call.head();
        return new CallStory(
                head.id(),
                head.csoName(),
                head.site(),
                head.zone(),
                head.channel(),
                customer(head),
                head.contactPhone() == null ? null : Masking.phone(head.contactPhone()),
                head.startedAt(),
                head.endedAt(),
                head.dropped(),
                head.simulated(),
                head.edition().value(),
                lines(call, head));
    }

    private static @Nullable Said customer(CallHead head) {
        String name = Masking.name(head.customerName());
        return name == null ? null : Said.of("callguide.story.customer." + head.salutation(), name);
    }

    private List<StoryLine> lines(Call call, CallHead head) {
        List<StoryLine> lines = new ArrayList<>();
        lines.add(new StoryLine(head.startedAt(), Part.CALL, Said.of("callguide.story.started", head.csoName())));
        call.given().stream()
                .filter(given -> given.answer().question() != Question.HANDED_OVER)
                .forEach(
                        given -> lines.add(new StoryLine(given.givenAt(), Part.GUIDE, AnswerWords.of(given.answer()))));
        call.requests().forEach(request -> lane.view(request).ifPresent(view -> addCase(lines, view)));
        callbacks.ofCall(head.id().value(), Actor.current().scope()).forEach(row -> addCallback(lines, row));
        if (head.goneAt() != null) {
            lines.add(new StoryLine(head.goneAt(), Part.CALL, Said.of("callguide.story.gone")));
        }
        lines.sort(Comparator.comparing(StoryLine::at));
        Instant ended = head.endedAt();
        if (ended != null) {
            end(lines, call, ended);
        }
        return lines;
    }

    private static void addCase(List<StoryLine> lines, CaseView view) {
        view.timeline()
                .forEach(moment -> lines.add(new StoryLine(
                        moment.at(),
                        Part.VERIFICATION,
                        Said.of(
                                "callguide.story.moment." + moment.kind(),
                                moment.by() == null ? "SatuPintu" : moment.by()))));
    }

    private static void addCallback(List<StoryLine> lines, CallbackRow row) {
        lines.add(new StoryLine(
                row.madeAt(), Part.CALLBACK, Said.of("callguide.story.promised." + row.reason(), row.madeBy())));
        if (row.closedAt() != null) {
            lines.add(
                    new StoryLine(row.closedAt(), Part.CALLBACK, Said.of("callguide.story.callback." + row.outcome())));
        }
    }

    private void end(List<StoryLine> lines, Call call, Instant ended) {
        Edition edition = editions.of(call);
        List<RequestFacts> all = RequestFacts.of(call.transcript(), edition);
        for (int place = 0; place < all.size(); place++) {
            RequestFacts facts = all.get(place);
            lines.add(new StoryLine(
                    ended,
                    Part.CALL,
                    Said.of(
                            "callguide.story.outcome",
                            place + 1,
                            Said.of("callguide.ending." + facts.ending()),
                            facts.routing().rule())));
        }
        lines.add(new StoryLine(ended, Part.CALL, Said.of("callguide.story.ended")));
    }
}
