package id.satupintu.callguide;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.Refusal;
import id.satupintu.identity.Nik;
import id.satupintu.privacy.Masking;
import id.satupintu.privacy.NikVault;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes an answer fit to be kept: the NIK goes to the vault, and what looks like one in free text is masked. */
@Component
class Safekeeping {

    /** Numbers of other kinds may have sixteen digits and must stay as they are. */
    private static final Set<String> NUMBERS =
            Set.of(FieldName.REGISTER, FieldName.IDPEL, FieldName.PHONE, FieldName.NIK);

    private final NikVault vault;

    Safekeeping(NikVault vault) {
        this.vault = vault;
    }

    Answer keep(Answer answer, ServiceRequest request) {
        Map<String, String> kept = new HashMap<>();
        answer.values().forEach((field, value) -> kept.put(field, masked(field, value)));
        String nik = answer.value(FieldName.NIK);
        if (answer.question() == Question.PROFILE && nik != null) {
            kept.put(FieldName.NIK, sealed(nik, request));
        }
        return new Answer(answer.question(), answer.choice(), kept);
    }

    private static String masked(String field, String value) {
        return NUMBERS.contains(field) ? value : Masking.freeText(value);
    }

    private String sealed(String typed, ServiceRequest request) {
        return Nik.parse(typed)
                .map(nik -> {
                    request.keep(vault.seal(nik, request.nikPlace()));
                    return Masking.nik(nik.last4());
                })
                .orElseGet(() -> keptBefore(typed, request));
    }

    /** The masked NIK of an earlier attempt came back untouched. */
    private static String keptBefore(String typed, ServiceRequest request) {
        if (request.nik() == null) {
            throw CallRefused.because(new Refusal(FieldName.NIK, "nik"));
        }
        return typed;
    }
}
