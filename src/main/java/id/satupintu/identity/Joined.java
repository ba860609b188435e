package id.satupintu.identity;

import id.satupintu.identity.Piece.Sort;
import id.satupintu.identity.letters.Spelled;
import org.jspecify.annotations.Nullable;

/** Takes one word apart into elements and small bits, from left to right; a way that leads nowhere is left for the next. */
final class Joined {

    /** No word shall cost more than its length, however many ways there are to read it. */
    private static final int STEPS_PER_LETTER = 4;

    private static final int SHORTEST_ELEMENT = 2;
    private static final int LONGEST_WEAK_FORM = 10;
    private static final int SHORTEST_SURE_FORM = 3;

    private final KtpName ktp;
    private final Token token;
    private final String text;
    private final boolean lettersInPlace;
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
        var pieces = follow(0, null);
        return pieces == null ? null : new Stand(token, pieces.standing(), pieces.hits());
    }

    /** @return all pieces of a way to the end, null when there is none */
    private @Nullable Pieces follow(int at, @Nullable Piece taken) {
        if (at == text.length()) {
            var pieces = new Pieces(taken);
            return pieces.acceptable(text, token.facts()) ? pieces : null;
        }
        if (stepsLeft-- <= 0) {
            return null;
        }
        var way = viaElement(at, taken);
        if (way == null && ktp.hasWeakForms()) {
            way = viaWeakForm(at, taken);
        }
        if (way == null) {
            way = viaAffix(at, taken);
        }
        return way == null ? viaInitial(at, taken) : way;
    }

    private @Nullable Pieces viaElement(int at, @Nullable Piece taken) {
        for (int place = 0; place < ktp.elements().size(); place++) {
            var word = ktp.elements().get(place).word();
            if (word.plain().length() < SHORTEST_ELEMENT) {
                continue;
            }
            var way = viaSpelling(place, word.plain(), at, taken);
            if (way == null && word.respelled()) {
                way = viaSpelling(place, word.key(), at, taken);
            }
            if (way != null) {
                return way;
            }
        }
        return null;
    }

    private @Nullable Pieces viaSpelling(int place, String spelling, int at, @Nullable Piece taken) {
        int end = Spelled.endOf(spelling, text, at);
        if (end < 0 && Piece.endsInElement(taken)) {
            end = Spelled.endOf(spelling, text, at - 1); // agusantoso: one letter serves both
        }
        if (end < 0 || (Piece.endsInInitial(taken) && doubled(at))) { // a-ssalam is no initial before Salam
            return null;
        }
        var way = viaHit(Sort.ELEMENT, place, at, end, taken);
        return way == null && doubled(end - 1) ? viaHit(Sort.ELEMENT, place, at, end + 1, taken) : way;
    }

    private boolean doubled(int at) {
        return at + 1 < text.length() && text.charAt(at) == text.charAt(at + 1);
    }

    /** Another form of a weak element: the mhd of mhdyusuf. */
    private @Nullable Pieces viaWeakForm(int at, @Nullable Piece taken) {
        for (int end = Math.min(text.length(), at + LONGEST_WEAK_FORM); end > at; end--) {
            int place = ktp.weakElementOf(NameWords.of(text.substring(at, end)));
            if (place >= 0) {
                var sort = end - at < SHORTEST_SURE_FORM ? Sort.SHORT_FORM : Sort.FORM;
                var way = viaHit(sort, place, at, end, taken);
                if (way != null) {
                    return way;
                }
            }
        }
        return null;
    }

    private @Nullable Pieces viaAffix(int at, @Nullable Piece taken) {
        for (var affix : NameWords.joinedAffixes(text.charAt(at))) {
            if (text.startsWith(affix, at) && isAtItsPlace(affix, at)) {
                var way = follow(at + affix.length(), new Piece(taken, Sort.AFFIX, Piece.NOWHERE, null));
                if (way != null) {
                    return way;
                }
            }
        }
        return null;
    }

    private boolean isAtItsPlace(String affix, int at) {
        boolean atEnd = at + affix.length() == text.length();
        return at == 0 || (atEnd && NameWords.of(affix).is(WordUse.JOINED_AFFIXES));
    }

    private @Nullable Pieces viaInitial(int at, @Nullable Piece taken) {
        for (int place = 0; place < ktp.elements().size(); place++) {
            if (Piece.mayTakeInitial(taken, place) && ktp.elements().get(place).hasInitial(text.charAt(at))) {
                var way = follow(at + 1, new Piece(taken, Sort.INITIAL, place, null));
                if (way != null) {
                    return way;
                }
            }
        }
        return null;
    }

    private @Nullable Pieces viaHit(Sort sort, int place, int at, int end, @Nullable Piece taken) {
        var element = ktp.elements().get(place);
        var hit = lettersInPlace
                ? new Hit(element, token.from() + at, token.from() + end)
                : new Hit(element, token.from(), token.to());
        return follow(end, new Piece(taken, sort, place, hit));
    }
}
