package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.identity.EmailCheck;
import id.satupintu.identity.NameMatch;
import id.satupintu.identity.NameVerdict;
import id.satupintu.identity.NikCheck;
import id.satupintu.identity.PhoneCheck;
import id.satupintu.identity.Verdict;
import id.satupintu.policy.Phase;
import id.satupintu.policy.PowerStep;
import id.satupintu.shell.Tone;
import id.satupintu.workday.Workday;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the checks say of what is typed, while the caller is still there to be asked. Advice never
 * blocks; what cannot be right is refused by the desk.
 */
final class FieldAdvice {

    private static final int LEAST_NIK = 16;

    private final Words words;
    private final CallHead head;

    FieldAdvice(Words words, CallHead head) {
        this.words = words;
        this.head = head;
    }

    void to(FieldInput input, Map<String, String> typed) {
        String value = typed.getOrDefault(input.field().name(), "");
        input.adviseNothing();
        if (value.isEmpty()) {
            return;
        }
        switch (input.field().kind()) {
            case PHONE -> phone(input, value);
            case EMAIL -> email(input, value);
            case NIK -> nik(input, value);
            case POWER -> power(input, value);
            case TEXT -> name(input, typed);
            default -> {}
        }
    }

    private void name(FieldInput input, Map<String, String> typed) {
        String ktpName = typed.getOrDefault(FieldName.KTP_NAME, "");
        if (!input.field().name().equals(FieldName.ACCOUNT_NAME) || ktpName.isEmpty()) {
            return;
        }
        var finding = NameMatch.compare(ktpName, typed.getOrDefault(FieldName.ACCOUNT_NAME, ""));
        String heading = words.of(heading(finding.verdict()));
        input.advise(tone(finding.verdict()), heading + ": " + finding.explanation(words.locale()));
    }

    private static String heading(NameVerdict verdict) {
        return switch (verdict) {
            case MATCH -> "callguide.hint.good";
            case REVIEW -> "callguide.hint.review";
            case NO_MATCH -> "callguide.hint.refused";
        };
    }

    private static Tone tone(NameVerdict verdict) {
        return switch (verdict) {
            case MATCH -> Tone.OK;
            case REVIEW -> Tone.WARN;
            case NO_MATCH -> Tone.DANGER;
        };
    }

    private void phone(FieldInput input, String value) {
        var finding = PhoneCheck.of(value, head.contactPhone());
        if (finding.verdict() != Verdict.PASS) {
            boolean differs = finding.verdict() == Verdict.REVIEW && head.contactPhone() != null;
            input.advise(
                    tone(finding.verdict()),
                    differs ? words.of("callguide.hint.differs") : finding.explanation(words.locale()));
        }
    }

    private void email(FieldInput input, String value) {
        var finding = EmailCheck.of(value, null);
        if (finding.verdict() != Verdict.PASS) {
            input.advise(tone(finding.verdict()), finding.explanation(words.locale()));
        }
    }

    private void nik(FieldInput input, String value) {
        if (value.startsWith("•")) {
            input.advise(Tone.NEUTRAL, words.of("callguide.kept"));
            return;
        }
        if (value.length() < LEAST_NIK) {
            return;
        }
        var finding = NikCheck.of(value, null, null, head.zone().dayOf(Workday.now()));
        boolean refused = finding.verdict() == Verdict.REFUSE;
        input.advise(
                tone(finding.verdict()),
                finding.explanation(words.locale()) + (refused ? "" : " " + words.of("callguide.hint.dukcapil")));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Tone.OK;
            case REVIEW -> Tone.WARN;
            case REFUSE -> Tone.DANGER;
        };
    }

    /** A power that is no standard step gets the nearest ones offered. */
    private void power(FieldInput input, String value) {
        String digits = value.replaceAll("(?i)va|[.,\\s]", "");
        if (!digits.matches("[0-9]{3,7}")) {
            return;
        }
        int va = Integer.parseInt(digits);
        PowerStep.phaseOf(va)
                .ifPresentOrElse(phase -> input.advise(Tone.NEUTRAL, step(va, phase)), () -> offerNearest(input, va));
    }

    private void offerNearest(FieldInput input, int va) {
        input.advise(
                Tone.WARN, words.of("callguide.hint.no-step", number(va)) + " " + words.of("callguide.hint.nearest"));
        Map<Integer, String> nearest = new LinkedHashMap<>();
        Stream.of(Phase.ONE, Phase.THREE)
                .flatMap(phase -> Stream.of(PowerStep.below(va, phase), PowerStep.above(va, phase)))
                .flatMap(java.util.Optional::stream)
                .forEach(step -> nearest.put(step.va(), step(step.va(), step.phase())));
        input.offer(nearest, input::take);
    }

    private String step(int va, Phase phase) {
        String phases = words.code(FieldName.PHASE_ASKED, phase == Phase.ONE ? "1" : "3");
        return words.of("callguide.hint.step", number(va), phases);
    }

    private String number(int va) {
        return java.text.NumberFormat.getIntegerInstance(words.locale()).format(va);
    }
}
