package id.satupintu.identity;

import id.satupintu.identity.letters.Spelled;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one word apart into elements and small bits, from left to right, and takes back what leads nowhere. */
final class Joined {

    /** No word shall cost more than its length, however many ways there are to read it. */
    private static final int STEPS_PER_LETTER = 4;

    private static final int SHORTEST_ELEMENT = 2;
    private static final int LONGEST_WEAK_FORM = 10;

    private final KtpName ktp;
    private final Token token;
    private final String text;
    private final boolean lettersInPlace;
    private final Pieces pieces = new Pieces();
    private final List<Hit> hits = new ArrayList<>(4);
    private int stepsLeft;

    /**
     * @param text the word as written, or its key
     * @param lettersInPlace whether the text has the word's own letters, so that a piece can be pointed at
     */
    Joined(KtpName ktp, Token token, String text, boolean lettersInPlace) {
        this.ktp = ktp;
        this.token = token;
        this.text = text;
        this.lettersInPlace = lettersInPlace;
        this.stepsLeft = STEPS_PER_LETTER * text.length();
    }

    @Nullable
    Stand read() {
        return follow(0) ? new Stand(token, pieces.standing(), List.copyOf(hits)) : null;
    }

    private boolean follow(int at) {
        if (at == text.length()) {
            return pieces.acceptable(text, token.facts());
        }
        return stepsLeft-- > 0 && (takeElement(at) || takeWeakForm(at) || takeAffix(at) || takeInitial(at));
    }

    private boolean takeElement(int at) {
        for (int i = 0; i < ktp.elements().size(); i++) {
            var word = ktp.elements().get(i).word();
            if (word.plain().length() >= SHORTEST_ELEMENT
                    && (takeSpelling(i, word.plain(), at) || (word.respelled() && takeSpelling(i, word.key(), at)))) {
                return true;
            }
        }
        return false;
    }

    private boolean takeSpelling(int element, String spelling, int at) {
        int end = Spelled.endOf(spelling, text, at);
        if (end < 0 && pieces.lastIsElement()) {
            end = Spelled.endOf(spelling, text, at - 1); // agusantoso: one letter serves both
        }
        if (end < 0 || (pieces.lastIsInitial() && doubled(at))) { // a-ssalam is no initial before Salam
            return false;
        }
        return takeElementUpTo(element, at, end) || (doubled(end - 1) && takeElementUpTo(element, at, end + 1));
    }

    private boolean doubled(int at) {
        return at + 1 < text.length() && text.charAt(at) == text.charAt(at + 1);
    }

    private boolean takeElementUpTo(int element, int at, int end) {
        var before = pieces.mark();
        pieces.element(ktp.elements().get(element), element);
        hits.add(hit(element, at, end));
        return follow(end) || takeBack(before, true);
    }

    /** Another form of a weak element: the mhd of mhdyusuf. */
    private boolean takeWeakForm(int at) {
        if (!ktp.hasWeakForms()) {
            return false;
        }
        for (int end = Math.min(text.length(), at + LONGEST_WEAK_FORM); end > at; end--) {
            int element = ktp.weakElementOf(NameWords.of(text.substring(at, end)));
            if (element >= 0 && takeWeakUpTo(element, at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean takeWeakUpTo(int element, int at, int end) {
        var before = pieces.mark();
        pieces.weak(element, end - at);
        hits.add(hit(element, at, end));
        return follow(end) || takeBack(before, true);
    }

    private boolean takeAffix(int at) {
        if (!NameWords.beginsJoinedAffix(text.charAt(at))) {
            return false;
        }
        for (var affix : NameWords.joinedAffixes()) {
            if (text.startsWith(affix, at) && isAtItsPlace(affix, at) && takeAffixUpTo(at + affix.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAtItsPlace(String affix, int at) {
        boolean atEnd = at + affix.length() == text.length();
        return at == 0 || (atEnd && NameWords.of(affix).is(WordUse.JOINED_AFFIXES));
    }

    private boolean takeAffixUpTo(int end) {
        var before = pieces.mark();
        pieces.affix();
        return follow(end) || takeBack(before, false);
    }

    private boolean takeInitial(int at) {
        for (int i = 0; pieces.mayTakeInitial() && i < ktp.elements().size(); i++) {
            if (!pieces.used(i) && ktp.elements().get(i).hasInitial(text.charAt(at))) {
                var before = pieces.mark();
                pieces.initial(i);
                if (follow(at + 1) || takeBack(before, false)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takeBack(Pieces before, boolean withHit) {
        pieces.reset(before);
        if (withHit) {
            hits.removeLast();
        }
        return false;
    }

    private Hit hit(int element, int at, int end) {
        var found = ktp.elements().get(element);
        return lettersInPlace
                ? new Hit(found, token.from() + at, token.from() + end)
                : new Hit(found, token.from(), token.to());
    }
}
