package id.satupintu.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short forms that neither prove a name nor speak against it: Nst, Srg, Sntso. */
final class Abbreviations {

    private static final int LONGEST = 6;

    private Abbreviations() {}

    static @Nullable Stand of(KtpName ktp, Token token) {
        if (token.length() > LONGEST) {
            return null;
        }
        for (var element : ktp.elements()) {
            if (shortens(token.text(), element.word().text())) {
                return new Stand(token, Standing.ABBREVIATION, List.of());
            }
        }
        return ofClan(ktp, token);
    }

    /** A short clan name goes with a KTP name that has no clan; it contradicts another clan. */
    private static @Nullable Stand ofClan(KtpName ktp, Token token) {
        var clan = token.facts().clan();
        if (clan.isEmpty() || clan.equals(token.text())) {
            return null;
        }
        for (var element : ktp.elements()) {
            if (element.word().text().equals(clan)) {
                return Stand.plain(token, Standing.ABBREVIATION);
            }
        }
        return ktp.hasClan() ? null : Stand.plain(token, Standing.AFFIX);
    }

    /** Consonants only, beginning alike and in order. */
    private static boolean shortens(String token, String element) {
        if (token.length() >= element.length() || token.charAt(0) != element.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            at = element.indexOf(c, at) + 1;
            if (at == 0 || "aiueo".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
