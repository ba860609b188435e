package id.satupintu.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a word of the account name is, by questions in order: the first that has an answer gives it. */
final class TokenJudge {

    /** Shorter words prove nothing. */
    static final int SHORTEST = 3;

    private static final List<Question> QUESTIONS = List.of(
            TokenJudge::isElement,
            TokenJudge::isTitle,
            TokenJudge::isAffix,
            TokenJudge::isShort,
            TokenJudge::isAllInitials,
            JoinedWords::read,
            Variants::of,
            TokenJudge::isSomeInitials,
            Abbreviations::of,
            TokenJudge::isCommon,
            Inside::backwards,
            Inside::another);

    private TokenJudge() {}

    private interface Question {
        @Nullable
        Stand ask(KtpName ktp, Token token);
    }

    static Stand judge(KtpName ktp, Token token) {
        for (var question : QUESTIONS) {
            var answer = question.ask(ktp, token);
            if (answer != null) {
                return answer;
            }
        }
        return Stand.plain(token, Standing.FOREIGN);
    }

    static @Nullable Stand isElement(KtpName ktp, Token token) {
        if (token.length() < SHORTEST) {
            return null;
        }
        Stand best = null;
        for (var element : ktp.elements()) {
            var standing = standing(element, token);
            if (standing != null && (best == null || standing.compareTo(best.standing()) < 0)) {
                best = Stand.on(token, standing, element);
            }
        }
        return best;
    }

    private static @Nullable Standing standing(KtpElement element, Token token) {
        var spelled = spelled(element, token);
        if (spelled == null) {
            return null;
        }
        return switch (element.kind()) {
            case FULL -> spelled;
            case WEAK -> Standing.WEAK;
            case FATHER -> Standing.FATHER;
            case INITIAL, PARTICLE -> null;
        };
    }

    private static @Nullable Standing spelled(KtpElement element, Token token) {
        if (element.word().text().equals(token.text())) {
            return Standing.ELEMENT;
        }
        if (element.word().plain().equals(token.word().plain())) {
            return Standing.DOUBLED;
        }
        if (element.word().same(token.word())) {
            return Standing.SPELLING;
        }
        if (!element.hasForm(token.facts())) {
            return null;
        }
        return element.isTooCommon() || token.length() > SHORTEST ? Standing.FAMILY : Standing.PART; // Ach of Achmad
    }

    private static @Nullable Stand isTitle(KtpName ktp, Token token) {
        var facts = token.facts();
        boolean title = facts.is(WordUse.TITLES) || facts.is(WordUse.DEGREES) || facts.is(WordUse.PARTICLES);
        return title ? Stand.plain(token, Standing.TITLE) : null;
    }

    private static @Nullable Stand isAffix(KtpName ktp, Token token) {
        var facts = token.facts();
        boolean affix = facts.is(WordUse.ADDRESS) || facts.is(WordUse.AFFIXES) || facts.is(WordUse.GENERIC);
        return affix ? Stand.plain(token, Standing.AFFIX) : null;
    }

    private static @Nullable Stand isShort(KtpName ktp, Token token) {
        return token.length() < SHORTEST ? Stand.plain(token, Standing.SHORT) : null;
    }

    private static @Nullable Stand isAllInitials(KtpName ktp, Token token) {
        return token.text().equals(ktp.initials()) ? Stand.plain(token, Standing.ALL_INITIALS) : null;
    }

    /** Some of the initials in their order: IGAK of I Gusti Ayu Ketut Sari. */
    private static @Nullable Stand isSomeInitials(KtpName ktp, Token token) {
        var initials = ktp.initials();
        int at = 0;
        for (int i = 0; i < token.length(); i++) {
            at = initials.indexOf(token.text().charAt(i), at) + 1;
            if (at == 0) {
                return null;
            }
        }
        return Stand.plain(token, Standing.INITIALS);
    }

    private static @Nullable Stand isCommon(KtpName ktp, Token token) {
        boolean common = token.facts().is(WordUse.WEAK)
                || (ktp.balinese() && token.facts().is(WordUse.BALINESE));
        return common ? Stand.plain(token, Standing.COMMON) : null;
    }
}
