package id.satupintu.simulation.script;

import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Field;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.policy.Phase;
import id.satupintu.policy.PowerStep;
import id.satupintu.policy.Tariff;
import id.satupintu.simulation.Dice;
import id.satupintu.simulation.people.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in forms as a CSO does who listens to a caller. */
final class Forms {

    private static final double TOLD_AT_WILL = 0.8;
    private static final double OBJECTS = 0.8;
    private static final int REGISTER = 13;

    private final Caller caller;
    private final Dice dice;

    Forms(Caller caller, Dice dice) {
        this.caller = caller;
        this.dice = dice;
    }

    /** A value for each open field that is asked for, and for most that may be left empty. */
    Map<String, String> fill(List<Field> fields, Need need, String accountName) {
        Map<String, String> values = new HashMap<>();
        fields.stream()
                .filter(Field::open)
                .filter(field -> field.required() || evidence(field) || dice.chance(TOLD_AT_WILL))
                .forEach(field -> put(values, field, value(field, need, accountName)));
        return values;
    }

    /** Asked for because of another answer in the same form. */
    private static boolean evidence(Field field) {
        return switch (field.name()) {
            case FieldName.ACCESS_TO, FieldName.OBJECTION, FieldName.TROUBLE_WORDS -> true;
            default -> false;
        };
    }

    private void put(Map<String, String> values, Field field, @Nullable String told) {
        String value = told == null ? field.value() : told;
        if (value != null) {
            values.put(field.name(), value);
        } else if (!field.codes().isEmpty()) {
            values.put(field.name(), dice.oneOf(field.codes()));
        }
    }

    private @Nullable String value(Field field, Need need, String accountName) {
        return switch (field.name()) {
            case FieldName.SALUTATION -> caller.salutation().name();
            case FieldName.NAME -> caller.name().called();
            case FieldName.PHONE -> caller.phone();
            case FieldName.EMAIL -> caller.email();
            case FieldName.NIK -> caller.nik();
            case FieldName.KTP_NAME -> caller.name().onKtp();
            case FieldName.ACCOUNT_NAME -> accountName;
            default -> aboutTheNeed(field, need);
        };
    }

    private @Nullable String aboutTheNeed(Field field, Need need) {
        return switch (field.name()) {
            case FieldName.IDPEL -> need.idpel();
            case FieldName.POWER_NOW -> String.valueOf(Math.max(need.powerNow(), 450));
            case FieldName.POWER_ASKED -> String.valueOf(need.powerAsked());
            case FieldName.PHASE_NOW -> phase(need.powerNow());
            case FieldName.PHASE_ASKED -> phase(need.powerAsked());
            case FieldName.PROVINCE -> need.province();
            case FieldName.TARIFF_NOW -> Tariff.ofPower(need.powerNow()).name();
            case FieldName.TARIFF_ASKED -> Tariff.ofPower(need.powerAsked()).name();
            case FieldName.REGISTER -> dice.digits(REGISTER);
            default -> aboutTheException(field);
        };
    }

    private @Nullable String aboutTheException(Field field) {
        return switch (field.name()) {
            case FieldName.PHONE_MODEL -> dice.oneOf("Nokia 105", "Samsung Galaxy J1", "Andromax A", "Evercoss N1");
            case FieldName.POSITION -> dice.oneOf("Kepala Dinas", "Anggota DPRD", "Camat", "Direktur");
            case FieldName.INSTITUTION -> dice.oneOf("Pemerintah Provinsi", "DPRD Kota", "Kecamatan", "Rumah Sakit");
            case FieldName.OBJECTS -> (dice.chance(OBJECTS) ? Choice.YES : Choice.NO).name();
            case FieldName.UNIT -> caller.home().unit();
            case FieldName.SERVICE_UNIT -> dice.oneOf(caller.home().serviceUnits());
            case FieldName.ACCESS_TO -> dice.oneOf("Kepala Dinas setempat", "Ketua DPRD", "Direktur RSUD");
            case FieldName.OBJECTION -> dice.oneOf("Tidak mau memakai aplikasi", "Minta dilayani langsung");
            case FieldName.TROUBLE_WORDS -> "Aplikasi tidak dapat dipasang";
            case FieldName.CRITERION -> dice.oneOf("SAFETY", "MEDIA", "REPEATED", "VITAL_PLACE", "THREAT");
            case FieldName.COMPLAINT ->
                dice.oneOf(
                        "Sudah tiga kali melapor dan belum ada tindak lanjut",
                        "Listrik untuk alat medis di rumah",
                        "Akan menulis ke media bila tidak dibantu");
            default -> null;
        };
    }

    private static String phase(int va) {
        return String.valueOf(PowerStep.phaseOf(va).orElse(Phase.ONE).number());
    }
}
