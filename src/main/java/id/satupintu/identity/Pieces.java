package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;

/** What a joined word has been taken apart into so far, and whether that is enough to prove a name. */
final class Pieces {

    private static final int INITIALS_AT_MOST = 3;
    private static final int LONG_ENOUGH = 4;

    private long used;
    private int full;
    private int longestFull;
    private int weak;
    private int initials;
    private boolean shortBits;
    private boolean affix;
    private boolean elementLast;

    Pieces mark() {
        var mark = new Pieces();
        mark.reset(this);
        return mark;
    }

    void reset(Pieces to) {
        used = to.used;
        full = to.full;
        longestFull = to.longestFull;
        weak = to.weak;
        initials = to.initials;
        shortBits = to.shortBits;
        affix = to.affix;
        elementLast = to.elementLast;
    }

    void element(KtpElement element, int index) {
        used |= 1L << index;
        elementLast = true;
        if (element.is(Kind.FULL)) {
            full++;
            longestFull = Math.max(longestFull, element.word().length());
        } else {
            weak++;
        }
    }

    void weak(int letters) {
        weak++;
        shortBits |= letters < 3;
        elementLast = true;
    }

    void affix() {
        affix = true;
        elementLast = false;
    }

    void initial(int index) {
        used |= 1L << index;
        initials++;
        elementLast = false;
    }

    boolean used(int index) {
        return (used & 1L << index) != 0;
    }

    boolean endedWithElement() {
        return elementLast;
    }

    boolean mayTakeInitial() {
        return initials < INITIALS_AT_MOST;
    }

    /** Small bits prove nothing beside a short element, nor where the whole is a name of its own. */
    boolean acceptable(WordFacts whole) {
        if (full == 0) {
            return weak > 0 && !shortBits;
        }
        boolean bits = initials > 0 || affix || shortBits;
        if (bits) {
            return (longestFull >= LONG_ENOUGH || full > 1) && initials < longestFull && !whole.is(WordUse.NAMES);
        }
        return longestFull >= TokenJudge.SHORTEST || full > 1;
    }

    Standing standing() {
        if (full == 0) {
            return Standing.WEAK;
        }
        return affix ? Standing.AFFIXED : Standing.JOINED;
    }
}
