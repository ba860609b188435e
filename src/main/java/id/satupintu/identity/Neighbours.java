package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;
import id.satupintu.identity.letters.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words side by side that are one: Nur Halisah of NURHALISAH, S.Kom, h.a.n as initials. */
final class Neighbours {

    private static final int WORDS_AT_MOST = 24;
    private static final int LETTERS_AT_MOST = 40;
    private static final int LETTERS_AT_LEAST = 3;

    private final KtpName ktp;
    private final List<Stand> stands;

    Neighbours(KtpName ktp, List<Stand> stands) {
        this.ktp = ktp;
        this.stands = stands;
    }

    void settle() {
        for (int i = 0; i < stands.size(); i++) {
            joinFrom(i);
        }
        for (int i = 1; i < stands.size(); i++) {
            recogniseDegree(i);
        }
    }

    private void joinFrom(int start) {
        if (!joinable(stands.get(start))) {
            return;
        }
        var letters = new StringBuilder(stands.get(start).token().text());
        int end = Math.min(stands.size(), start + WORDS_AT_MOST);
        for (int i = start + 1; i < end && joinable(stands.get(i)); i++) {
            letters.append(stands.get(i).token().text());
            if (letters.length() > LETTERS_AT_MOST) {
                return;
            }
            var whole = letters.length() < LETTERS_AT_LEAST ? null : readWhole(letters.toString(), start, i);
            if (whole != null) {
                stands.subList(start, i + 1).clear();
                stands.add(start, whole);
                return;
            }
        }
    }

    private static boolean joinable(Stand stand) {
        return !stand.standing().proves() && !stand.token().facts().is(WordUse.ADDRESS);
    }

    private @Nullable Stand readWhole(String letters, int first, int last) {
        var word = Word.of(letters);
        var token = new Token(
                word,
                WordFacts.UNKNOWN,
                stands.get(first).token().from(),
                stands.get(last).token().to());
        for (var element : ktp.elements()) {
            if (element.is(Kind.FULL) && element.word().same(word)) {
                return Stand.on(token, Standing.JOINED, element);
            }
        }
        boolean singleLetters = letters.length() == last - first + 1;
        return singleLetters && letters.equals(ktp.initials()) ? Stand.plain(token, Standing.ALL_INITIALS) : null;
    }

    /** The Kom of S.Kom, the Keb of A.Md.Keb. */
    private void recogniseDegree(int at) {
        if (stands.get(at).standing() != Standing.FOREIGN) {
            return;
        }
        var letters = stands.get(at).token().text();
        for (int i = at - 1; i >= 0 && i >= at - 2 && stands.get(i).token().length() <= 2; i--) {
            letters = stands.get(i).token().text() + letters;
            if (NameWords.of(letters).is(WordUse.DEGREES)) {
                stands.set(at, stands.get(at).as(Standing.TITLE));
                return;
            }
        }
    }
}
