package id.satupintu.callguide;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.Refusal;
import id.satupintu.identity.Nik;
import id.satupintu.privacy.Masking;
import id.satupintu.privacy.NikVault;
import id.satupintu.privacy.SealedNik;
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

    private static final int LONGEST = 200;

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

    /**
     * What is typed but not answered yet. A whole NIK is sealed where the one of the request stands, half of one is not
     * kept; a field that was typed into by mistake gives no NIK away either.
     */
    Map<String, String> halfTyped(Answer typed, ServiceRequest request) {
        Map<String, String> kept = new HashMap<>();
        typed.values().forEach((field, value) -> kept.put(field, halfTyped(field, value, request)));
        return kept;
    }

    private String halfTyped(String field, String value, ServiceRequest request) {
        String cut = value.substring(0, Math.min(value.length(), LONGEST));
        return switch (field) {
            case FieldName.NIK -> wholeNik(value, request);
            case FieldName.REGISTER -> cut;
            default -> Masking.freeText(cut);
        };
    }

    private String wholeNik(String typed, ServiceRequest request) {
        boolean whole = Nik.parse(typed).isPresent() || keptBefore(typed, request);
        return whole ? sealed(typed, request) : "";
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
                .orElseGet(() -> untouched(typed, request));
    }

    private String untouched(String typed, ServiceRequest request) {
        if (!keptBefore(typed, request)) {
            throw CallRefused.because(new Refusal(FieldName.NIK, "nik"));
        }
        return typed;
    }

    /** The mask of the NIK that is sealed already came back as it was. */
    private boolean keptBefore(String typed, ServiceRequest request) {
        SealedNik sealed = request.nik();
        return sealed != null && typed.equals(Masking.nik(vault.open(sealed, request.nikPlace())));
    }
}
