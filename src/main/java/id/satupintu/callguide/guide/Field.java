package id.satupintu.callguide.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param name see {@link FieldName}
 * @param kind how it is typed
 * @param required whether the form may be left without it
 * @param open whether it may be changed; closed fields of a resubmission stay as they were
 * @param value what is known of it already, null when nothing
 * @param codes what there is to choose from, empty unless the kind is {@link Kind#CODE}
 */
public record Field(
        String name,
        Kind kind,
        boolean required,
        boolean open,
        @Nullable String value,
        List<String> codes) {

    /** How a field is typed and looked at. */
    public enum Kind {
        TEXT,
        PHONE,
        EMAIL,
        NIK,
        IDPEL,
        POWER,
        PROVINCE,
        /** Free words; the service units of the chosen distribution unit are offered. */
        SERVICE_UNIT,
        REGISTER,
        CRITERION,
        CODE
    }

    static Field needed(String name, Kind kind) {
        return new Field(name, kind, true, true, null, List.of());
    }

    static Field optional(String name, Kind kind) {
        return new Field(name, kind, false, true, null, List.of());
    }

    static Field oneOf(String name, String... codes) {
        return new Field(name, Kind.CODE, true, true, null, List.of(codes));
    }

    /** The same with what there is to choose from, where the guide itself does not know it. */
    public Field among(List<String> known) {
        return new Field(name, kind, required, open, value, known);
    }

    Field atWill() {
        return new Field(name, kind, false, open, value, codes);
    }

    Field filled(@Nullable String known) {
        return new Field(name, kind, required, open, known, codes);
    }

    Field openIf(boolean mayChange) {
        return new Field(name, kind, required, mayChange, value, codes);
    }
}
