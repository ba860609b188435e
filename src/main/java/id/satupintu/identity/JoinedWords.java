package id.satupintu.identity;

import org.jspecify.annotations.Nullable;

/** Elements written together as one word: hanaapsari, abdurrahman, cutmaisarah, alvinc, budistore. */
final class JoinedWords {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;

    private JoinedWords() {}

    static @Nullable Stand read(KtpName ktp, Token token) {
        if (token.length() < SHORTEST || token.length() > LONGEST || !mayBegin(ktp, token)) {
            return null;
        }
        var asWritten = new Joined(ktp, token, token.text(), true).read();
        if (asWritten != null || !token.word().respelled()) {
            return asWritten;
        }
        return new Joined(ktp, token, token.word().key(), false).read();
    }

    /** A cheap look at the first letter: whether any piece begins with it. */
    private static boolean mayBegin(KtpName ktp, Token token) {
        char first = token.text().charAt(0);
        char respelled = token.word().key().charAt(0);
        if (NameWords.beginsJoinedAffix(first) || ktp.hasWeakForms()) {
            return true;
        }
        for (var element : ktp.elements()) {
            char letter = element.word().text().charAt(0);
            if (letter == first || letter == respelled || element.word().key().charAt(0) == respelled) {
                return true;
            }
        }
        return false;
    }
}
