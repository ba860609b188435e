package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.RequestDetails;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.escalation.Load;
import id.satupintu.escalation.ruling.Matter;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.escalation.ruling.RulingQuestion;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.policy.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a TL for what only a TL may say, takes the question back, and brings the answer to the guide. */
@Component
class RulingLane {

    private static final Locale FILED_IN = Locale.of("id", "ID");

    private final RulingDesk desk;

    RulingLane(RulingDesk desk) {
        this.desk = desk;
    }

    private static @Nullable Matter awaited(Question question) {
        return switch (question) {
            case RULING_WAIT -> Matter.OUTSIDE_POLICY;
            case CONFIRM_WAIT -> Matter.HARD_COMPLAINT;
            default -> null;
        };
    }

    private static String field(Matter matter) {
        return matter == Matter.OUTSIDE_POLICY ? FieldName.RULING : FieldName.CONFIRMATION;
    }

    /** The verdict that the guide waits for, once it is there. */
    Map<String, String> told(Call call, Question next) {
        Matter matter = awaited(next);
        if (matter == null) {
            return Map.of();
        }
        return desk.ofRequest(
                        call.request().id().value(), matter, Actor.current().scope())
                .filter(view -> view.verdict() != null)
                .map(view -> Map.of(field(matter), String.valueOf(view.verdict()), FieldName.RULED_BY, name(view)))
                .orElse(Map.of());
    }

    private static String name(RulingView view) {
        return Objects.requireNonNullElse(view.ruledBy(), "");
    }

    /** The verdict stands with the word that it was told to the caller. */
    static Answer withVerdict(Answer answer, List<Answer> known) {
        Answer ledger = known.stream()
                .filter(told -> told.question() == Question.LEDGER)
                .findFirst()
                .orElseThrow();
        Answer whole = answer;
        for (String field : List.of(FieldName.RULING, FieldName.CONFIRMATION, FieldName.RULED_BY)) {
            String value = ledger.value(field);
            whole = value == null ? whole : whole.with(field, value);
        }
        return whole;
    }

    /** Asks as soon as the guide waits, and takes the question back when it waits no more without an answer. */
    void follow(Call call, ServiceRequest request, Question before, Question now, Edition edition) {
        Matter asked = awaited(now);
        Matter was = awaited(before);
        if (asked != null && asked != was) {
            desk.ask(question(call, request, asked, edition));
        }
        if (was != null && was != asked) {
            settle(call, request, was);
        }
    }

    private void settle(Call call, ServiceRequest request, Matter matter) {
        Answer last = call.transcript().isEmpty() ? null : call.transcript().getLast();
        if (last != null && last.choice() == Choice.LATER) {
            desk.later(request.id().value(), matter);
        } else if (last != null && last.choice() == Choice.READ) {
            desk.relayed(request.id().value(), matter);
        } else {
            desk.withdraw(request.id().value(), matter);
        }
    }

    void line(Call call, boolean there) {
        desk.line(call.id().value(), there);
    }

    void passed(Call call) {
        desk.passed(call.id().value());
    }

    void callEnded(Call call) {
        desk.callEnded(call.id().value());
    }

    private static RulingQuestion question(Call call, ServiceRequest request, Matter matter, Edition edition) {
        CallHead head = call.head();
        RequestFacts facts = RequestFacts.of(call.transcript(), edition).get(request.place());
        RequestDetails details = facts.details();
        boolean outside = matter == Matter.OUTSIDE_POLICY;
        return new RulingQuestion(
                matter,
                head.id().value(),
                request.id().value(),
                head.siteDay(),
                head.edition().value(),
                details.unit() == null ? head.unit() : details.unit(),
                customer(head),
                head.contactPhone(),
                facts.transaction(),
                loads(details),
                outside
                        ? Objects.requireNonNullElse(
                                facts.routing().ground(), facts.routing().rule())
                        : told(call, Choice.HARD_COMPLAINT) ? "A-33" : "A-17",
                outside ? facts.routing().explanation(FILED_IN) : said(call, FieldName.CRITERION_WORDS),
                outside ? head.notes() : said(call, FieldName.COMPLAINT),
                outside
                        ? edition.rules()
                                .map(rules -> rules.parameters().outsideOrder())
                                .orElse(List.of())
                        : List.of());
    }

    private static boolean told(Call call, Choice choice) {
        return call.given().stream()
                .filter(given -> given.requestId().equals(call.request().id().value()))
                .map(GivenAnswer::answer)
                .anyMatch(answer -> answer.question() == Question.VERIFY_LATER && answer.choice() == choice);
    }

    private static @Nullable String customer(CallHead head) {
        String name = head.customerName();
        return name == null ? null : head.salutation().words(FILED_IN) + " " + name;
    }

    private static String loads(RequestDetails details) {
        return Stream.of(
                        LedgerWords.load(details.tariffNow(), details.powerNow()),
                        LedgerWords.load(details.tariffAsked(), details.powerAsked()))
                .filter(Objects::nonNull)
                .map(Load::toString)
                .collect(Collectors.joining("-"));
    }

    private static String said(Call call, String field) {
        return call.transcript().stream()
                .filter(answer -> answer.question() == Question.HARD_COMPLAINT)
                .map(answer -> answer.value(field))
                .filter(Objects::nonNull)
                .reduce("", (earlier, later) -> later);
    }
}
