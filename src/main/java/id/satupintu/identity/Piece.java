package id.satupintu.identity;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a joined word, and the one before it: a way through the word, of which many may share their beginning.
 *
 * @param place of the element in the KTP name, {@link #NOWHERE} for an affix
 * @param hit where an element was found; null for affixes and initials
 */
record Piece(
        @Nullable Piece before,
        Sort sort,
        int place,
        @Nullable Hit hit) {

    static final int NOWHERE = -1;

    private static final int INITIALS_AT_MOST = 3;

    enum Sort {
        ELEMENT,
        /** Another form of a weak element. */
        FORM,
        /** The same in one or two letters: the m of mrizky. */
        SHORT_FORM,
        INITIAL,
        AFFIX
    }

    static boolean endsInElement(@Nullable Piece way) {
        return way != null && way.sort.ordinal() <= Sort.SHORT_FORM.ordinal();
    }

    static boolean endsInInitial(@Nullable Piece way) {
        return way != null && way.sort == Sort.INITIAL;
    }

    /** An initial stands for an element that the way has not met yet. */
    static boolean mayTakeInitial(@Nullable Piece way, int place) {
        int initials = 0;
        for (var piece = way; piece != null; piece = piece.before) {
            if (piece.place == place) {
                return false;
            }
            initials += piece.sort == Sort.INITIAL ? 1 : 0;
        }
        return initials < INITIALS_AT_MOST;
    }
}
