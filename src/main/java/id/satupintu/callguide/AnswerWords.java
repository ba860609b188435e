package id.satupintu.callguide;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.privacy.Masking;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Province;
import id.satupintu.units.Units;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts an answer into words for the story: codes by their texts, personal data masked or left out. */
final class AnswerWords {

    private static final Set<String> CODES = Set.of(
            FieldName.PHONE_TROUBLE,
            FieldName.VVIP_KIND,
            FieldName.OBJECTS,
            FieldName.SALUTATION,
            FieldName.PHASE_NOW,
            FieldName.PHASE_ASKED,
            FieldName.STATUS,
            FieldName.RULING,
            FieldName.CONFIRMATION);
    private static final Set<String> PLAIN = Set.of(
            FieldName.POWER_NOW,
            FieldName.POWER_ASKED,
            FieldName.REGISTER,
            FieldName.PHONE_MODEL,
            FieldName.POSITION,
            FieldName.INSTITUTION,
            FieldName.TARIFF_NOW,
            FieldName.TARIFF_ASKED,
            FieldName.SERVICE_UNIT,
            FieldName.ZONE,
            FieldName.ACCESS_TO,
            FieldName.OBJECTION,
            FieldName.TROUBLE_WORDS,
            FieldName.CRITERION_WORDS,
            FieldName.COMPLAINT,
            FieldName.RULED_BY,
            FieldName.REASONS);

    private AnswerWords() {}

    static Said of(Answer answer) {
        Said told = Said.of("callguide.question." + answer.question());
        Choice choice = answer.choice();
        if (choice != null) {
            told = Said.of(
                    "callguide.story.answer", told, Said.of("callguide.choice." + answer.question() + "." + choice));
        }
        for (var field : new TreeMap<>(answer.values()).entrySet()) {
            Object value = shown(field.getKey(), field.getValue());
            if (value != null) {
                told = Said.of("callguide.story.field", told, Said.of("callguide.field." + field.getKey()), value);
            }
        }
        return told;
    }

    private static @Nullable Object shown(String field, String value) {
        if (value.isBlank()) {
            return null;
        }
        if (CODES.contains(field)) {
            return Said.of("callguide.code." + field + "." + value);
        }
        return switch (field) {
            case FieldName.PHONE -> Masking.phone(value);
            case FieldName.EMAIL -> Masking.email(value);
            case FieldName.IDPEL -> Masking.idpel(value);
            case FieldName.PROVINCE -> Units.province(value).map(Province::name).orElse(value);
            case FieldName.UNIT ->
                Units.byCode(value).map(DistributionUnit::name).orElse(value);
            default -> PLAIN.contains(field) ? value : null;
        };
    }
}
