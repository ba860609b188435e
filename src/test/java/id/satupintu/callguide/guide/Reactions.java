package id.satupintu.callguide.guide;

import static id.satupintu.callguide.guide.Choice.AGAIN;
import static id.satupintu.callguide.guide.Choice.CHANGE;
import static id.satupintu.callguide.guide.Choice.CORRECT;
import static id.satupintu.callguide.guide.Choice.HARD_COMPLAINT;
import static id.satupintu.callguide.guide.Choice.VVIP;
import static id.satupintu.callguide.guide.Choice.WILLING;
import static id.satupintu.callguide.guide.Choice.WITHDRAW;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that a caller, a TL or the desk may answer to a step, as paths one answer longer. */
final class Reactions {

    private static final Set<Choice> LEADS_BACK = EnumSet.of(AGAIN, CHANGE, WILLING, WITHDRAW, CORRECT);
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("salutation", "IBU"),
            Map.entry("name", "Hana"),
            Map.entry("phone", "081234567890"),
            Map.entry("idpel", "523012345678"),
            Map.entry("phaseNow", "1"),
            Map.entry("register", "5230012345678"),
            Map.entry("phoneTrouble", "OLD_SYSTEM"),
            Map.entry("vvipKind", "POSITION"),
            Map.entry("position", "Sekretaris Daerah"),
            Map.entry("institution", "Pemkab Sleman"),
            Map.entry("criterion", "MEDIA"),
            Map.entry("complaint", "akan ke media"),
            Map.entry("phoneModel", "Samsung J1"),
            Map.entry("objection", "tidak mau memakai aplikasi"),
            Map.entry("tariffNow", "R1"),
            Map.entry("tariffAsked", "R1"),
            Map.entry("serviceUnit", "ULP Cempaka Putih"),
            Map.entry("ktpName", "Hana Apsari Namira"),
            Map.entry("accountName", "Sagita98"),
            Map.entry("email", "hana@example.com"),
            Map.entry("nik", "3174014408900003"));
    private static final Map<String, List<String>> EITHER = Map.of(
            "powerNow", List.of("1300"),
            "powerAsked", List.of("900", "5000", "12000", "22000"),
            "phaseAsked", List.of("1", "3"),
            "province", List.of("32", "33"),
            "objects", List.of("YES", "NO"));

    private Reactions() {}

    static List<List<Answer>> to(GuideStep step, List<Answer> path) {
        return answers(step, path).map(more -> longer(path, more)).toList();
    }

    private static Stream<List<Answer>> answers(GuideStep step, List<Answer> path) {
        return switch (step.question()) {
            case HANDED_OVER ->
                Stream.of(List.of(
                        Answer.of(Question.HANDED_OVER, Map.of(FieldName.VERIFICATION, "one")), decision("WAITING")));
            case WAITING ->
                Stream.concat(
                        chosen(step, path),
                        Stream.of("APPROVED", "APPROVED_NOT_APPLIED", "REJECTED")
                                .map(status -> List.of(decision(status))));
            case RULING_WAIT ->
                Stream.concat(
                        chosen(step, path),
                        Stream.of("TRY_APP", "UNIT_NOTE", "CC_SERVICE").map(ruled -> told("ruling", ruled)));
            case CONFIRM_WAIT ->
                Stream.concat(
                        chosen(step, path),
                        Stream.of("CONFIRMED", "NOT_CONFIRMED").map(ruled -> told("confirmation", ruled)));
            case RULING, CONFIRM -> chosen(step, path).map(read -> List.of(withLedger(read.getFirst(), path)));
            case RESULT -> chosen(step, path).map(List::getFirst).map(read -> List.of(withResult(read, path)));
            case PROMISE ->
                filled(step)
                        .map(promise -> List.of(
                                promise.getFirst().with(FieldName.CALLBACK_TIME, "Senin 23 November pukul 10.42 WIB")));
            case HAS_APP ->
                Stream.concat(
                        chosen(step, path),
                        Stream.of(VVIP, HARD_COMPLAINT)
                                .map(kind -> List.of(Answer.of(Question.EXCEPTION, kind)))
                                .filter(named -> Acceptance.refusal(path, named.getFirst(), Walk.EDITION)
                                        .isEmpty())
                                .filter(named -> !wentRound(path)));
            case ANOTHER -> chosen(step, path).filter(answer -> is(answer, Choice.NO) || shortest(path));
            case NEED -> chosen(step, path).filter(answer -> onlyOneRequest(path) || is(answer, Choice.NON_NIAGA));
            default -> step.form() ? filled(step) : chosen(step, path);
        };
    }

    private static Stream<List<Answer>> chosen(GuideStep step, List<Answer> path) {
        return step.choices().stream()
                .map(choice -> Answer.of(step.question(), choice))
                .filter(answer -> !leadsBack(answer) || !wentRound(path))
                .map(List::of);
    }

    /** One way round on each path; two of them would only be walked after each other. */
    private static boolean wentRound(List<Answer> path) {
        return path.stream().anyMatch(given -> given.question() == Question.EXCEPTION || leadsBack(given));
    }

    private static boolean leadsBack(Answer answer) {
        return answer.choice() != null && LEADS_BACK.contains(answer.choice());
    }

    private static Stream<List<Answer>> filled(GuideStep step) {
        List<Map<String, String>> forms = new ArrayList<>(List.of(Map.of()));
        for (Field field : step.fields()) {
            forms = forms.stream()
                    .flatMap(form -> values(field).stream().map(value -> with(form, field.name(), value)))
                    .toList();
        }
        return forms.stream().map(form -> List.of(Answer.of(step.question(), form)));
    }

    private static List<String> values(Field field) {
        if (field.name().equals(FieldName.PHASE_ASKED) && !field.required()) {
            return List.of("");
        }
        return field.name().equals(FieldName.UNIT)
                ? List.of(field.codes().getFirst())
                : EITHER.getOrDefault(field.name(), List.of(SAID.getOrDefault(field.name(), "")));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> more = new HashMap<>(form);
        more.put(field, value);
        return more;
    }

    private static Answer decision(String status) {
        return Answer.of(
                Question.DECISION,
                Map.of(FieldName.STATUS, status, FieldName.REASONS, status.equals("REJECTED") ? "NAME" : ""));
    }

    private static List<Answer> told(String field, String value) {
        return List.of(Answer.of(Question.LEDGER, Map.of(field, value)));
    }

    private static Answer withLedger(Answer read, List<Answer> path) {
        Answer whole = read;
        for (var ruled : path.getLast().values().entrySet()) {
            whole = whole.with(ruled.getKey(), ruled.getValue());
        }
        return whole;
    }

    private static Answer withResult(Answer read, List<Answer> path) {
        Answer decided = path.getLast();
        return read.with(FieldName.STATUS, String.valueOf(decided.value(FieldName.STATUS)))
                .with(FieldName.REASONS, decided.values().getOrDefault(FieldName.REASONS, ""));
    }

    /** A second request is walked once, after the shortest first one. */
    private static boolean shortest(List<Answer> path) {
        return onlyOneRequest(path)
                && path.stream()
                        .anyMatch(given -> given.question() == Question.NEED && given.choice() == Choice.NON_NIAGA);
    }

    private static boolean onlyOneRequest(List<Answer> path) {
        return path.stream().noneMatch(given -> given.question() == Question.ANOTHER);
    }

    private static boolean is(List<Answer> answer, Choice choice) {
        return answer.getFirst().choice() == choice;
    }

    private static List<Answer> longer(List<Answer> path, List<Answer> more) {
        return Stream.concat(path.stream(), more.stream()).toList();
    }
}
