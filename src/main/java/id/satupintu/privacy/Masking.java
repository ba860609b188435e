package id.satupintu.privacy;

import id.satupintu.identity.Nik;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How personal data looks to whoever need not see all of it. */
public final class Masking {

    private static final String DOT = "•";
    private static final int NIK_LENGTH = 16;
    private static final int NAME_DOTS = 3;
    private static final int PHONE_HEAD = 4;
    private static final int TAIL = 4;
    private static final Pattern DIGIT_RUN = Pattern.compile("(?<![0-9])[0-9](?:[ .\\-]?[0-9]){15}(?![0-9])");

    private Masking() {}

    /** Only the last four digits: {@code ••••••••••••0003}. */
    public static String nik(Nik nik) {
        return nik(nik.last4());
    }

    /** The mask around the last four digits that were kept. */
    public static String nik(String last4) {
        return DOT.repeat(NIK_LENGTH - TAIL) + last4;
    }

    /** The first letter of a name: {@code H•••}; null where there is none. */
    public static @Nullable String name(@Nullable String name) {
        return name == null || name.isBlank() ? null : name.strip().substring(0, 1) + DOT.repeat(NAME_DOTS);
    }

    /** The first and last four digits of a phone number: {@code 0812••••7890}. */
    public static String phone(String phone) {
        return headAndTail(phone, PHONE_HEAD);
    }

    /** The first and last four digits of a customer number: {@code 5230••••3456}. */
    public static String idpel(String idpel) {
        return headAndTail(idpel, TAIL);
    }

    /** The first letter: {@code h•••@…}. */
    public static String email(String email) {
        int at = email.indexOf('@');
        return at < 1 ? DOT.repeat(TAIL) : email.substring(0, 1) + DOT.repeat(3) + "@…";
    }

    /**
     * Free text with every run of 16 digits that reads as a NIK masked, also when it is written in groups. A run whose
     * seventh to twelfth digits are no date of birth is left alone: register, APKT and Simone numbers stay readable.
     */
    public static String freeText(String text) {
        return DIGIT_RUN.matcher(text).replaceAll(Masking::maskedRun);
    }

    private static String maskedRun(MatchResult run) {
        String digits = run.group().replaceAll("[^0-9]", "");
        return NikDate.standsIn(digits) ? nik(digits.substring(NIK_LENGTH - TAIL)) : run.group();
    }

    private static String headAndTail(String text, int head) {
        String bare = text.strip();
        if (bare.length() < head + TAIL + 1) {
            return DOT.repeat(TAIL * 2);
        }
        return bare.substring(0, head) + DOT.repeat(TAIL) + bare.substring(bare.length() - TAIL);
    }
}
