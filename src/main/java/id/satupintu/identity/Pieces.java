package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;

/** What a joined word has been taken apart into so far, and whether that is enough to prove a name. */
final class Pieces {

    private static final int INITIALS_AT_MOST = 3;
    private static final int LONG_ENOUGH = 4;
    private static final int LONG_ENOUGH_OUT_OF_ORDER = 5;
    private static final int NONE = -1;

    private long used;
    private long usedAsInitial;
    private int full;
    private int longestFull;
    private int lastFull = NONE;
    private int weak;
    private int initials;
    private int lastInitial = NONE;
    private boolean shortBits;
    private boolean affix;
    private boolean elementLast;
    private boolean initialLast;
    private boolean outOfOrder;
    private boolean shaky;

    Pieces mark() {
        var mark = new Pieces();
        mark.reset(this);
        return mark;
    }

    void reset(Pieces to) {
        used = to.used;
        usedAsInitial = to.usedAsInitial;
        full = to.full;
        longestFull = to.longestFull;
        lastFull = to.lastFull;
        weak = to.weak;
        initials = to.initials;
        lastInitial = to.lastInitial;
        shortBits = to.shortBits;
        affix = to.affix;
        elementLast = to.elementLast;
        initialLast = to.initialLast;
        outOfOrder = to.outOfOrder;
        shaky = to.shaky;
    }

    void element(KtpElement element, int index) {
        used |= 1L << index;
        shaky |= (usedAsInitial & 1L << index) != 0;
        elementLast = true;
        initialLast = false;
        if (!element.is(Kind.FULL)) {
            weak++;
            return;
        }
        if (full == 0 && initials > 0) {
            // an initial in front makes other names (s-andi, b-agus): only in its order, only before a consonant
            shaky |= index < lastInitial || startsWithVowel(element);
        }
        full++;
        lastFull = index;
        longestFull = Math.max(longestFull, element.word().length());
    }

    private static boolean startsWithVowel(KtpElement element) {
        return isVowel(element.word().text().charAt(0));
    }

    void weak(int index, int letters) {
        used |= 1L << index;
        weak++;
        shortBits |= letters < 3;
        elementLast = true;
        initialLast = false;
    }

    void affix() {
        affix = true;
        elementLast = false;
        initialLast = false;
    }

    void initial(int index) {
        initialLast = true;
        shaky |= index < lastInitial;
        outOfOrder |= full > 0 && index < lastFull;
        used |= 1L << index;
        usedAsInitial |= 1L << index;
        initials++;
        lastInitial = index;
        elementLast = false;
    }

    boolean used(int index) {
        return (used & 1L << index) != 0;
    }

    boolean lastIsElement() {
        return elementLast;
    }

    boolean lastIsInitial() {
        return initialLast;
    }

    boolean mayTakeInitial() {
        return initials < INITIALS_AT_MOST;
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
}
