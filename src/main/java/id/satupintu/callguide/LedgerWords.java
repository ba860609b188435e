package id.satupintu.callguide;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.RequestDetails;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.escalation.ApktCase;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.Evidence;
import id.satupintu.escalation.ExceptionReport;
import id.satupintu.escalation.Load;
import id.satupintu.escalation.ruling.Verdict;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.privacy.Masking;
import id.satupintu.units.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what a call knows of a request into the words of the ledger. */
record LedgerWords(CallHead head, List<Answer> answers, RequestFacts facts) {

    /** Evidence stands in these, whatever else was typed into them. */
    private static final Set<Question> TELLING = Set.of(
            Question.PHONE_UNSUPPORTED, Question.VVIP, Question.HARD_COMPLAINT, Question.CONFIRM, Question.RULING);

    /** What labels it, empty while it goes the ordinary way or nobody knows yet. */
    Optional<CaseKind> kind() {
        return switch (facts.routing().route()) {
            case APKT_SIMONE -> Optional.ofNullable(facts.routing().exception()).map(this::kind);
            case CC_REGISTER ->
                Optional.ofNullable(facts.routing().ccRegister()).map(why -> CaseKind.valueOf(why.name()));
            case OUTSIDE_POLICY -> ruled();
            default -> Optional.empty();
        };
    }

    private CaseKind kind(ExceptionKind exception) {
        if (exception != ExceptionKind.VVIP) {
            return CaseKind.valueOf(exception.name());
        }
        return "ACCESS".equals(value(Question.VVIP, FieldName.VVIP_KIND))
                ? CaseKind.VVIP_ACCESS
                : CaseKind.VVIP_POSITION;
    }

    private Optional<CaseKind> ruled() {
        String verdict = value(Question.RULING, FieldName.RULING);
        return verdict == null || verdict.equals(Verdict.TRY_APP.name())
                ? Optional.empty()
                : Optional.of(CaseKind.valueOf(verdict));
    }

    ExceptionReport report(RequestId request, CaseKind kind) {
        String idpel = facts.details().idpel();
        return new ExceptionReport(
                head.id().value(),
                request.value(),
                kind,
                facts.routing().exceptions(),
                facts.routing().rule(),
                head.edition().value(),
                head.siteDay(),
                form(kind),
                idpel,
                evidence(),
                leaves(kind));
    }

    /**
     * Whether it may leave the house as it is: the CSO has seen the form, there is none to see, or a TL ruled on it when
     * the call was over and nobody will come back to its form.
     */
    private boolean leaves(CaseKind kind) {
        return !kind.byNote() || toldLater() || answered(Question.APKT_NOTE);
    }

    private ApktCase form(CaseKind kind) {
        RequestDetails details = facts.details();
        boolean asked = kind.byNote() && !toldLater();
        String unit = details.unit() == null && !asked ? head.unit() : details.unit();
        String contact = value(Question.APKT, FieldName.PHONE);
        return new ApktCase(
                facts.transaction(),
                details.idpel() != null,
                load(details.tariffNow(), details.powerNow()),
                load(details.tariffAsked(), details.powerAsked()),
                kind,
                detail(kind),
                unit == null ? null : Units.byCode(unit).orElse(null),
                details.serviceUnit(),
                null,
                head.customerName(),
                contact == null ? head.contactPhone() : contact);
    }

    /** What stands behind the reason in the problem text. */
    private @Nullable String detail(CaseKind kind) {
        return switch (kind) {
            case PHONE_UNSUPPORTED -> value(Question.PHONE_UNSUPPORTED, FieldName.PHONE_MODEL);
            case VVIP_POSITION, VVIP_ACCESS ->
                Stream.of(FieldName.POSITION, FieldName.INSTITUTION)
                        .map(field -> value(Question.VVIP, field))
                        .filter(words -> words != null)
                        .collect(Collectors.joining(" "));
            case HARD_COMPLAINT -> value(Question.HARD_COMPLAINT, FieldName.CRITERION_WORDS);
            default -> null;
        };
    }

    static @Nullable Load load(@Nullable String tariff, @Nullable Integer va) {
        if (va == null) {
            return null;
        }
        return tariff == null ? Load.household(va) : new Load(tariff, va);
    }

    /** What the exception rests on, in the order in which it was said. */
    private List<Evidence> evidence() {
        List<Evidence> said = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.question() == Question.RELATIVE_PHONE && answer.choice() != null) {
                said.add(new Evidence("relativePhone", answer.choice().name()));
            }
            if (answer.question() == Question.PS_KIND && answer.choice() != null) {
                said.add(new Evidence("customer", customer(answer.choice())));
            }
            if (TELLING.contains(answer.question())) {
                answer.values().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(field -> new Evidence(field.getKey(), field.getValue()))
                        .filter(word -> !word.value().isBlank())
                        .forEach(said::add);
            }
        }
        phases(said);
        return said;
    }

    /** d: customer or not, and from which phase to which. */
    private void phases(List<Evidence> said) {
        if (facts.details().idpel() != null) {
            said.add(new Evidence("idpel", Masking.idpel(facts.details().idpel())));
        }
        if (answered(Question.PS_KIND, Choice.CROSS_PHASE)) {
            said.add(new Evidence("phaseNow", "1"));
            said.add(new Evidence("phaseAsked", "3"));
        }
    }

    private static String customer(Choice kind) {
        return (kind == Choice.NON_CUSTOMER ? Choice.NO : Choice.YES).name();
    }

    /** Whether the caller does not wait for a TL's ruling. */
    boolean toldLater() {
        return answered(Question.RULING_WAIT, Choice.LATER);
    }

    private boolean answered(Question question) {
        return answers.stream().anyMatch(answer -> answer.question() == question);
    }

    private boolean answered(Question question, Choice choice) {
        return answers.stream().anyMatch(answer -> answer.question() == question && answer.choice() == choice);
    }

    /** The last value of a field in the answers to that question. */
    @Nullable
    String value(Question question, String field) {
        return answers.stream()
                .filter(answer -> answer.question() == question)
                .map(answer -> answer.value(field))
                .reduce(null, (earlier, later) -> later == null ? earlier : later);
    }
}
