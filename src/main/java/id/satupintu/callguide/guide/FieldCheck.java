package id.satupintu.callguide.guide;

import id.satupintu.identity.EmailCheck;
import id.satupintu.identity.Nik;
import id.satupintu.identity.PhoneCheck;
import id.satupintu.identity.Verdict;
import id.satupintu.units.Units;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at what was typed into one field: only what cannot be right is refused, everything else is advice. */
final class FieldCheck {

    private static final Pattern IDPEL = Pattern.compile("[0-9]{12}");
    private static final Pattern REGISTER = Pattern.compile("[0-9]{8,20}");
    private static final Pattern CRITERION = Pattern.compile("[A-Z0-9_]{2,40}");
    private static final int LONGEST = 200;

    private FieldCheck() {}

    static Optional<Refusal> refusal(Field field, @Nullable String typed) {
        if (!field.open()) {
            return Optional.empty();
        }
        if (typed == null) {
            return field.required() ? refused(field, "required") : Optional.empty();
        }
        if (typed.length() > LONGEST) {
            return refused(field, "too-long");
        }
        return fits(field, typed) ? Optional.empty() : refused(field, code(field));
    }

    private static boolean fits(Field field, String typed) {
        return switch (field.kind()) {
            case TEXT, SERVICE_UNIT -> true;
            case PHONE -> PhoneCheck.of(typed, null).verdict() != Verdict.REFUSE;
            case EMAIL -> EmailCheck.of(typed, null).verdict() != Verdict.REFUSE;
            case NIK -> typed.startsWith("•") || Nik.parse(typed).isPresent();
            case IDPEL -> IDPEL.matcher(typed.replaceAll("[ .-]", "")).matches();
            case POWER -> Typed.va(typed) != null;
            case PROVINCE -> Units.province(typed).isPresent();
            case REGISTER -> REGISTER.matcher(typed.replaceAll("[ .-]", "")).matches();
            case CRITERION -> CRITERION.matcher(typed).matches();
            case CODE -> field.codes().contains(typed);
        };
    }

    private static String code(Field field) {
        return field.kind() == Field.Kind.CRITERION
                ? "code"
                : field.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Refusal> refused(Field field, String code) {
        return Optional.of(new Refusal(field.name(), code));
    }
}
