package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.guide.Field;
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
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say of what is typed, while the caller is still there to be asked. Advice never
 * blocks; what cannot be right is refused by the desk.
 */
record FieldAdvice(Words words, CallHead head) {

    private static final int LEAST_NIK = 16;

    Advice on(Field field, Map<String, String> typed) {
        String value = typed.getOrDefault(field.name(), "");
        if (value.isEmpty()) {
            return Advice.NONE;
        }
        return switch (field.kind()) {
            case PHONE -> phone(value);
            case EMAIL -> email(value);
            case NIK -> nik(value);
            case POWER -> power(value, said(field, typed));
            case TEXT -> field.name().equals(FieldName.ACCOUNT_NAME) ? name(value, typed) : Advice.NONE;
            default -> Advice.NONE;
        };
    }

    private Advice name(String accountName, Map<String, String> typed) {
        String ktpName = typed.getOrDefault(FieldName.KTP_NAME, "");
        if (ktpName.isEmpty()) {
            return Advice.NONE;
        }
        var finding = NameMatch.compare(ktpName, accountName);
        String heading = words.of(heading(finding.verdict()));
        return Advice.of(tone(finding.verdict()), heading + ": " + finding.explanation(words.locale()));
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

    private Advice phone(String value) {
        var finding = PhoneCheck.of(value, head.contactPhone());
        boolean differs = finding.verdict() == Verdict.REVIEW && head.contactPhone() != null;
        return unlessPassed(
                finding.verdict(), differs ? words.of("callguide.hint.differs") : finding.explanation(words.locale()));
    }

    private Advice email(String value) {
        var finding = EmailCheck.of(value, null);
        return unlessPassed(finding.verdict(), finding.explanation(words.locale()));
    }

    private Advice nik(String value) {
        if (value.startsWith("•")) {
            return Advice.of(Tone.NEUTRAL, words.of("callguide.kept"));
        }
        if (value.length() < LEAST_NIK) {
            return Advice.NONE;
        }
        var finding = NikCheck.of(value, null, null, head.zone().dayOf(Workday.now()));
        return Advice.of(tone(finding.verdict()), finding.explanation(words.locale()));
    }

    private static Advice unlessPassed(Verdict verdict, String text) {
        return verdict == Verdict.PASS ? Advice.NONE : Advice.of(tone(verdict), text);
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Tone.OK;
            case REVIEW -> Tone.WARN;
            case REFUSE -> Tone.DANGER;
        };
    }

    /** The phase that was said with a power, null where none was. */
    private static @Nullable Phase said(Field power, Map<String, String> typed) {
        String phase = typed.getOrDefault(
                power.name().equals(FieldName.POWER_NOW) ? FieldName.PHASE_NOW : FieldName.PHASE_ASKED, "");
        return phase.isEmpty() ? null : phase.equals("1") ? Phase.ONE : Phase.THREE;
    }

    /** A power that is no standard step, or one of the other phase, gets the nearest ones offered. */
    private Advice power(String value, @Nullable Phase said) {
        String digits = value.replaceAll("(?i)va|[.,\\s]", "");
        if (!digits.matches("[0-9]{3,7}")) {
            return Advice.NONE;
        }
        int va = Integer.parseInt(digits);
        return PowerStep.phaseOf(va)
                .map(phase -> said == null || said == phase
                        ? Advice.of(Tone.NEUTRAL, step(va, phase))
                        : nearest(va, words.of("callguide.hint.mismatch", number(va), phases(phase)), List.of(said)))
                .orElseGet(() -> nearest(
                        va,
                        words.of("callguide.hint.no-step", number(va)),
                        said == null ? List.of(Phase.ONE, Phase.THREE) : List.of(said)));
    }

    private Advice nearest(int va, String why, List<Phase> among) {
        Map<Integer, String> nearest = new LinkedHashMap<>();
        among.stream()
                .flatMap(phase -> Stream.of(PowerStep.below(va, phase), PowerStep.above(va, phase)))
                .flatMap(Optional::stream)
                .forEach(step -> nearest.put(step.va(), step(step.va(), step.phase())));
        return new Advice(Tone.WARN, why + " " + words.of("callguide.hint.nearest"), nearest);
    }

    private String step(int va, Phase phase) {
        return words.of("callguide.hint.step", number(va), phases(phase));
    }

    private String phases(Phase phase) {
        return words.code(FieldName.PHASE_ASKED, phase == Phase.ONE ? "1" : "3");
    }

    private String number(int va) {
        return NumberFormat.getIntegerInstance(words.locale()).format(va);
    }
}
