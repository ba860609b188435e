package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;
import id.satupintu.identity.letters.Spelled;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one word apart into elements and small bits, from left to right, and takes back what leads nowhere. */
final class Joined {

    private static final int STEPS_AT_MOST = 400;
    private static final int LONGEST_WEAK_FORM = 10;

    private final KtpName ktp;
    private final Token token;
    private final String text;
    private final boolean lettersInPlace;
    private final long families;
    private final long castes;
    private final Pieces pieces = new Pieces();
    private final List<Hit> hits = new ArrayList<>(4);
    private int steps;

    /**
     * @param text the word as written, or its key
     * @param lettersInPlace whether the text has the word's own letters, so that a piece can be pointed at
     */
    Joined(KtpName ktp, Token token, String text, boolean lettersInPlace) {
        this.ktp = ktp;
        this.token = token;
        this.text = text;
        this.lettersInPlace = lettersInPlace;
        this.families = ktp.weakFamilies();
        this.castes = ktp.weakCastes();
    }

    @Nullable
    Stand read() {
        return follow(0) ? new Stand(token, pieces.standing(), List.copyOf(hits)) : null;
    }

    private boolean follow(int at) {
        if (at == text.length()) {
            return pieces.acceptable(text, token.facts());
        }
        return ++steps < STEPS_AT_MOST && (takeElement(at) || takeWeakForm(at) || takeAffix(at) || takeInitial(at));
    }

    private boolean takeElement(int at) {
        for (int i = 0; i < ktp.elements().size(); i++) {
            var element = ktp.elements().get(i);
            if (element.word().plain().length() < 2) {
                continue;
            }
            if (takeSpelling(element, i, element.word().plain(), at)
                    || (!element.word().key().equals(element.word().plain())
                            && takeSpelling(element, i, element.word().key(), at))) {
                return true;
            }
        }
        return false;
    }

    private boolean takeSpelling(KtpElement element, int index, String spelling, int at) {
        int end = Spelled.endOf(spelling, text, at);
        if (end < 0 && at > 0 && pieces.endedWithElement()) {
            end = Spelled.endOf(spelling, text, at - 1); // agusantoso: one letter serves both
        }
        if (end < 0) {
            return false;
        }
        return takeElementUpTo(element, index, at, end)
                || (end < text.length()
                        && text.charAt(end) == text.charAt(end - 1)
                        && takeElementUpTo(element, index, at, end + 1));
    }

    private boolean takeElementUpTo(KtpElement element, int index, int at, int end) {
        var before = pieces.mark();
        pieces.element(element, index);
        hits.add(hit(element, at, end));
        return follow(end) || takeBack(before, true);
    }

    private boolean takeWeakForm(int at) {
        if (families == 0 && castes == 0) {
            return false;
        }
        for (int end = Math.min(text.length(), at + LONGEST_WEAK_FORM); end > at; end--) {
            var facts = NameWords.of(text.substring(at, end));
            if (((facts.family() & families) != 0 || (facts.caste() & castes) != 0) && takeWeakUpTo(facts, at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean takeWeakUpTo(WordFacts facts, int at, int end) {
        for (var element : ktp.elements()) {
            if (element.is(Kind.WEAK) && element.hasForm(facts)) {
                var before = pieces.mark();
                pieces.weak(end - at);
                hits.add(hit(element, at, end));
                return follow(end) || takeBack(before, true);
            }
        }
        return false;
    }

    private boolean takeAffix(int at) {
        if (!NameWords.beginsJoinedAffix(text.charAt(at))) {
            return false;
        }
        for (var affix : NameWords.joinedAffixes()) {
            boolean atEdge = at == 0 || at + affix.length() == text.length();
            if (atEdge && text.startsWith(affix, at)) {
                var before = pieces.mark();
                pieces.affix();
                if (follow(at + affix.length()) || takeBack(before, false)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takeInitial(int at) {
        if (!pieces.mayTakeInitial()) {
            return false;
        }
        for (int i = 0; i < ktp.elements().size(); i++) {
            if (pieces.used(i) || !hasInitial(ktp.elements().get(i), text.charAt(at))) {
                continue;
            }
            var before = pieces.mark();
            pieces.initial(i);
            if (follow(at + 1) || takeBack(before, false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInitial(KtpElement element, char letter) {
        return !element.is(Kind.PARTICLE) && element.word().text().charAt(0) == letter;
    }

    private boolean takeBack(Pieces before, boolean withHit) {
        pieces.reset(before);
        if (withHit) {
            hits.removeLast();
        }
        return false;
    }

    private Hit hit(KtpElement element, int at, int end) {
        return lettersInPlace
                ? new Hit(element, token.from() + at, token.from() + end)
                : new Hit(element, token.from(), token.to());
    }
}
