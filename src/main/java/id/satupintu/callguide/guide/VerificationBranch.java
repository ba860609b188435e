package id.satupintu.callguide.guide;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.units.Units;
import id.satupintu.workday.SiteZone;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the Profil to the TL and back: preparation, hand-over, waiting, result, correction. */
final class VerificationBranch {

    private static final Set<String> ACCEPTED = Set.of("APPROVED", "APPROVED_NOT_APPLIED");
    private static final Set<String> DECIDED = Set.of("APPROVED", "APPROVED_NOT_APPLIED", "REJECTED");

    private VerificationBranch() {}

    /** At a resubmission only what the rejection named is open; the rest stays as it was. */
    static @Nullable GuideStep profile(Talk talk) {
        return talk.has(Question.PROFILE)
                ? null
                : Step.ask(Question.PROFILE, talk)
                        .say(talk.request().attempt() == 1 ? ScriptId.PROFILE_PREPARATION : ScriptId.PROFILE_AGAIN)
                        .fill(List.of(
                                field(talk, FieldName.KTP_NAME, Field.Kind.TEXT),
                                field(talk, FieldName.ACCOUNT_NAME, Field.Kind.TEXT),
                                field(talk, FieldName.PHONE, Field.Kind.PHONE),
                                field(talk, FieldName.EMAIL, Field.Kind.EMAIL),
                                field(talk, FieldName.NIK, Field.Kind.NIK)))
                        .done();
    }

    private static Field field(Talk talk, String name, Field.Kind kind) {
        boolean first = talk.request().attempt() == 1;
        String known = talk.request().known(name);
        boolean callers = known == null && name.equals(FieldName.PHONE);
        return Field.needed(name, kind)
                .filled(callers ? talk.told().opening(FieldName.PHONE) : known)
                .openIf(first || talk.request().toCorrect().contains(name));
    }

    static @Nullable GuideStep upgrade(Talk talk) {
        return talk.has(Question.UPGRADE)
                ? null
                : Step.ask(Question.UPGRADE, talk)
                        .say(ScriptId.GUIDED_UPGRADE)
                        .offer(Choice.DONE, Choice.LATER)
                        .done();
    }

    /** The caller waits; S8 takes the place of the wait when the TL is slow or the CSO wants it. */
    static @Nullable GuideStep waiting(Talk talk) {
        if (!talk.has(Question.HANDED_OVER)) {
            return Step.ask(Question.HANDED_OVER, talk).done();
        }
        if (decided(talk)) {
            return result(talk);
        }
        if (talk.has(Question.PROMISE)) {
            return null;
        }
        if (talk.is(Question.WAITING, Choice.CORRECT)) {
            return correction(talk);
        }
        boolean slow = talk.is(Question.WAITING, Choice.SLOW) || toldSlow(talk);
        return slow
                ? promise(talk)
                : Step.ask(Question.WAITING, talk)
                        .say(ScriptId.PLEASE_HOLD)
                        .offer(Choice.SLOW, Choice.WITHDRAW, Choice.CORRECT)
                        .done();
    }

    /** The evidence of the open request, for the TL to see at once; another NIK is another request. */
    private static GuideStep correction(Talk talk) {
        return Step.ask(Question.CORRECTION, talk)
                .say(ScriptId.PROFILE_AGAIN)
                .fill(List.of(
                        known(talk, FieldName.KTP_NAME, Field.Kind.TEXT),
                        known(talk, FieldName.ACCOUNT_NAME, Field.Kind.TEXT),
                        known(talk, FieldName.PHONE, Field.Kind.PHONE),
                        known(talk, FieldName.EMAIL, Field.Kind.EMAIL)))
                .done();
    }

    private static Field known(Talk talk, String name, Field.Kind kind) {
        return Field.needed(name, kind).filled(talk.request().known(name));
    }

    private static boolean toldSlow(Talk talk) {
        return Choice.YES.name().equals(talk.request().value(Question.DECISION, FieldName.TOLD_SLOW));
    }

    static GuideStep promise(Talk talk) {
        String phone = talk.told().opening(FieldName.PHONE);
        return Step.ask(Question.PROMISE, talk)
                .say(ScriptId.S8_SLOW)
                .fill(List.of(
                        Field.needed(FieldName.PHONE, Field.Kind.PHONE)
                                .filled(phone == null ? talk.request().known(FieldName.PHONE) : phone),
                        zone(talk)))
                .done();
    }

    /** calling hours are those of the customer's own clock, told by the place of the connection where it is known. */
    private static Field zone(Talk talk) {
        String[] all = Arrays.stream(SiteZone.values()).map(SiteZone::name).toArray(String[]::new);
        String province = talk.request().known(FieldName.PROVINCE);
        return Field.oneOf(FieldName.ZONE, all)
                .atWill()
                .filled(
                        province == null
                                ? null
                                : Units.province(province)
                                        .map(place -> place.zone().name())
                                        .orElse(null));
    }

    static boolean decided(Talk talk) {
        String status = status(talk);
        return status != null && DECIDED.contains(status);
    }

    static boolean accepted(Talk talk) {
        String status = talk.request().value(Question.RESULT, FieldName.STATUS);
        return status != null && ACCEPTED.contains(status);
    }

    private static @Nullable String status(Talk talk) {
        String read = talk.request().value(Question.RESULT, FieldName.STATUS);
        return read == null ? talk.request().value(Question.DECISION, FieldName.STATUS) : read;
    }

    private static @Nullable GuideStep result(Talk talk) {
        if (talk.has(Question.RESULT)) {
            return null;
        }
        Step step = Step.ask(Question.RESULT, talk);
        return switch (String.valueOf(status(talk))) {
            case "APPROVED" ->
                step.say(ScriptId.RESULT_ACCEPTED).offer(Choice.READ).done();
            case "APPROVED_NOT_APPLIED" ->
                step.say(ScriptId.RESULT_NOT_APPLIED).offer(Choice.READ).done();
            default ->
                step.say(ScriptId.RESULT_REFUSED)
                        .with(corrections(talk, step.slots()))
                        .because(reasons(talk))
                        .offer(Choice.READ, Choice.AGAIN)
                        .done();
        };
    }

    /** the text that the TL saw is the one that is read out. */
    private static Slots corrections(Talk talk, Slots slots) {
        String kept = talk.request().value(Question.DECISION, FieldName.READ_ALOUD);
        return kept == null ? slots : slots.with(Slot.CORRECTIONS, kept);
    }

    private static List<RejectReason> reasons(Talk talk) {
        String codes = talk.request().value(Question.DECISION, FieldName.REASONS);
        return codes == null
                ? List.of()
                : Arrays.stream(codes.split(","))
                        .map(String::strip)
                        .map(RejectReason::valueOf)
                        .toList();
    }

    static @Nullable GuideStep afterRejection(Talk talk) {
        boolean rejected = talk.has(Question.RESULT) && !accepted(talk);
        return !rejected || talk.has(Question.AFTER_REJECTION)
                ? null
                : Step.ask(Question.AFTER_REJECTION, talk)
                        .say(ScriptId.ASK_AGAIN)
                        .offer(Choice.AGAIN, Choice.LATER)
                        .done();
    }

    /** approved, but does the application show it? If not, the caller is called back. */
    static @Nullable GuideStep banner(Talk talk) {
        boolean notApplied = "APPROVED_NOT_APPLIED".equals(talk.request().value(Question.RESULT, FieldName.STATUS))
                || talk.is(Question.WANT_GUIDE, Choice.STILL);
        if (!notApplied || talk.has(Question.PROMISE) || talk.is(Question.BANNER, Choice.GONE)) {
            return null;
        }
        return talk.is(Question.BANNER, Choice.STILL)
                ? promise(talk)
                : Step.ask(Question.BANNER, talk)
                        .say(ScriptId.ASK_BANNER)
                        .offer(Choice.GONE, Choice.STILL)
                        .done();
    }
}
