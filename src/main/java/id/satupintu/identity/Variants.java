package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;
import id.satupintu.identity.letters.Word;
import org.jspecify.annotations.Nullable;

/** Words that are like an element: by sound, one letter off, its beginning or its ending. */
final class Variants {

    private static final int SHORTEST_WITH_SLIP = 5;
    private static final int SHORTEST_WEAK_WITH_SLIP = 6;
    private static final int SHORTEST_AFTER_WEAK = 3;
    private static final int SHORTEST_AFTER_SHORT_WEAK = 4;

    private Variants() {}

    static @Nullable Stand of(KtpName ktp, Token token) {
        var whole = of(ktp, token, token.word());
        return whole != null ? whole : afterWeak(ktp, token);
    }

    private static @Nullable Stand of(KtpName ktp, Token token, Word word) {
        Stand best = null;
        for (var element : ktp.elements()) {
            var standing = standing(element, word);
            if (standing != null && (best == null || rank(standing) < rank(best.standing()))) {
                best = Stand.on(token, standing, element);
            }
        }
        return best;
    }

    /** A likeness to an own element counts before one to a weak word or to the father's name. */
    private static int rank(Standing standing) {
        return switch (standing) {
            case SOUND -> 0;
            case ONE_LETTER -> 1;
            case PART -> 2;
            default -> 3;
        };
    }

    private static @Nullable Standing standing(KtpElement element, Word word) {
        return switch (element.kind()) {
            case FULL -> likeness(element, word, SHORTEST_WITH_SLIP);
            case WEAK -> likeness(element, word, SHORTEST_WEAK_WITH_SLIP) == null ? null : Standing.WEAK;
            case FATHER -> likeness(element, word, SHORTEST_WITH_SLIP) == null ? null : Standing.FATHER;
            case INITIAL, PARTICLE -> null;
        };
    }

    private static @Nullable Standing likeness(KtpElement element, Word word, int shortestWithSlip) {
        if (element.word().length() >= TokenJudge.SHORTEST && element.word().soundsLike(word)) {
            return Standing.SOUND;
        }
        if (element.word().length() >= shortestWithSlip && element.word().oneLetterFrom(word)) {
            return Standing.ONE_LETTER;
        }
        return Parts.isPart(word, element.word()) ? Standing.PART : null;
    }

    /** Sitinurhalisa of Siti Nurhalisah: what follows the weak word is looked at by itself. */
    private static @Nullable Stand afterWeak(KtpName ktp, Token token) {
        long families = ktp.weakFamilies();
        for (int cut = 1; families != 0 && cut <= token.length() - shortestAfter(cut); cut++) {
            if ((NameWords.of(token.text().substring(0, cut)).family() & families) != 0) {
                var rest = of(ktp, token, Word.of(token.text().substring(cut)));
                if (rest != null && rest.hits().getFirst().element().is(Kind.FULL)) {
                    return rest;
                }
            }
        }
        return null;
    }

    private static int shortestAfter(int weakLetters) {
        return weakLetters < SHORTEST_AFTER_WEAK ? SHORTEST_AFTER_SHORT_WEAK : SHORTEST_AFTER_WEAK;
    }
}
