package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that a joined word has been taken apart into, and whether that is enough to prove a name. */
final class Pieces {

    private static final int LONG_ENOUGH = 4;
    private static final int LONG_ENOUGH_OUT_OF_ORDER = 5;

    private final List<Hit> hits = new ArrayList<>(4);
    private final boolean initialLast;
    private long usedAsInitial;
    private int full;
    private int longestFull;
    private int lastFull = Piece.NOWHERE;
    private int weak;
    private int initials;
    private int lastInitial = Piece.NOWHERE;
    private boolean shortBits;
    private boolean affix;
    private boolean outOfOrder;
    private boolean shaky;

    /** @param way the last piece of a way through the whole word */
    Pieces(@Nullable Piece way) {
        this.initialLast = Piece.endsInInitial(way);
        var inOrder = new ArrayList<Piece>(4);
        for (var piece = way; piece != null; piece = piece.before()) {
            inOrder.add(piece);
        }
        Collections.reverse(inOrder);
        inOrder.forEach(this::count);
    }

    private void count(Piece piece) {
        if (piece.hit() != null) {
            hits.add(piece.hit());
        }
        switch (piece.sort()) {
            case ELEMENT ->
                countElement(piece.place(), Objects.requireNonNull(piece.hit()).element());
            case FORM -> weak++;
            case SHORT_FORM -> {
                weak++;
                shortBits = true;
            }
            case INITIAL -> countInitial(piece.place());
            case AFFIX -> affix = true;
        }
    }

    private void countElement(int place, KtpElement element) {
        shaky |= (usedAsInitial & 1L << place) != 0;
        if (!element.is(Kind.FULL)) {
            weak++;
            return;
        }
        if (full == 0 && initials > 0) {
            // an initial in front makes other names (s-andi, b-agus): only in its order, only before a consonant
            shaky |= place < lastInitial || isVowel(element.word().text().charAt(0));
        }
        full++;
        lastFull = place;
        longestFull = Math.max(longestFull, element.word().length());
    }

    private void countInitial(int place) {
        shaky |= place < lastInitial;
        outOfOrder |= full > 0 && place < lastFull;
        usedAsInitial |= 1L << place;
        initials++;
        lastInitial = place;
    }

    /** Small bits prove nothing beside a short element, nor where the whole is a name of its own. */
    boolean acceptable(String text, WordFacts whole) {
        if (full == 0) {
            return weak > 0 && !shortBits;
        }
        if (initials > 0 || affix || shortBits) {
            return !shaky && !endsLikeAName(text) && !whole.is(WordUse.NAMES) && longEnough();
        }
        return longestFull >= TokenJudge.SHORTEST || full > 1;
    }

    /** An a or i behind a consonant, or an a behind an i, makes other names: diana, martini, yulia. */
    private boolean endsLikeAName(String text) {
        int end = text.length();
        return initialLast && isVowel(text.charAt(end - 1)) && "aueo".indexOf(text.charAt(end - 2)) < 0;
    }

    private static boolean isVowel(char c) {
        return "aiueo".indexOf(c) >= 0;
    }

    private boolean longEnough() {
        int needed = outOfOrder ? LONG_ENOUGH_OUT_OF_ORDER : LONG_ENOUGH;
        return (longestFull >= needed || full > 1) && initials < longestFull;
    }

    Standing standing() {
        if (full == 0) {
            return Standing.WEAK;
        }
        return affix ? Standing.AFFIXED : Standing.JOINED;
    }

    /** The elements found, from left to right. */
    List<Hit> hits() {
        return List.copyOf(hits);
    }
}
