package id.satupintu.identity;

import id.satupintu.identity.letters.Folded;
import id.satupintu.identity.letters.Leet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for elements written with digits: 4ps4r1, 8ud1, santos0. Asked only when the letters alone prove nothing. */
final class LeetReader {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int SHORTEST_PROOF = 5;

    private final KtpName ktp;
    private final Folded folded;
    private final int end;
    private final List<Stand> stands;

    LeetReader(KtpName ktp, AccountName account, List<Stand> stands) {
        this.ktp = ktp;
        this.folded = account.folded();
        this.end = account.end();
        this.stands = stands;
    }

    void settle() {
        int i = 0;
        while (i < end) {
            int stop = i;
            while (stop < end && (folded.isLetter(stop) || Leet.isSign(folded.at(stop)))) {
                stop++;
            }
            readStretch(i, stop);
            i = stop + 1;
        }
    }

    private void readStretch(int from, int to) {
        boolean signs = false;
        boolean letters = false;
        for (int i = from; i < to; i++) {
            signs |= !folded.isLetter(i);
            letters |= folded.isLetter(i);
        }
        if (signs && letters && to - from <= LONGEST) {
            var found = read(from, to);
            if (found != null) {
                replace(found);
            }
        }
    }

    /** Digits at the end may be a letter or just a number: with all of them first, then with fewer. */
    private @Nullable Stand read(int from, int to) {
        for (int stop = to; stop - from >= SHORTEST; stop--) {
            for (int reading = 0; reading < Leet.readings(); reading++) {
                var found = read(from, stop, reading);
                if (found != null) {
                    return found;
                }
            }
            if (folded.isLetter(stop - 1)) {
                break;
            }
        }
        return folded.isLetter(from) ? null : afterNumber(from, to);
    }

    private @Nullable Stand afterNumber(int from, int to) {
        int start = from;
        while (start < to && !folded.isLetter(start)) {
            start++;
        }
        return start < to ? read(start, to) : null;
    }

    private @Nullable Stand read(int from, int stop, int reading) {
        var written = folded.slice(from, stop);
        var decoded = Leet.decode(written, reading);
        if (decoded.equals(written) || !worthReading(written, decoded)) {
            return null;
        }
        var token = Token.of(decoded, from, stop);
        var found = TokenJudge.isElement(ktp, token);
        if (found == null) {
            found = JoinedWords.read(ktp, token);
        }
        if (found == null) {
            var likeness = Variants.of(ktp, token);
            return likeness != null && likeness.standing() == Standing.SOUND ? likeness.as(Standing.SHORT_LEET) : null;
        }
        return judged(found);
    }

    private static Stand judged(Stand found) {
        if (!found.standing().proves()) {
            return found;
        }
        return found.as(found.token().length() >= SHORTEST_PROOF ? Standing.LEET : Standing.SHORT_LEET);
    }

    /**
     * A number after a word seldom means letters. It can only as a single digit (santos0), when an element has just that
     * length and what stands before is no name by itself (khalid1).
     */
    private boolean worthReading(String written, String decoded) {
        int letters = lettersBeforeNumber(written);
        if (letters < 0) {
            return true;
        }
        return letters == written.length() - 1
                && !NameWords.of(written.substring(0, letters)).is(WordUse.NAMES)
                && ktp.elements().stream().anyMatch(element -> element.word().length() == decoded.length());
    }

    /** How many letters stand before a closing number; -1 when a digit stands among them. */
    private static int lettersBeforeNumber(String written) {
        int letters = 0;
        while (letters < written.length() && !Leet.isSign(written.charAt(letters))) {
            letters++;
        }
        for (int i = letters; i < written.length(); i++) {
            if (!Leet.isSign(written.charAt(i))) {
                return -1;
            }
        }
        return letters;
    }

    /** What the letters alone have hinted at stays, unless the digits prove more. */
    private void replace(Stand found) {
        boolean hinted = stands.stream()
                .anyMatch(stand -> covers(found, stand) && !stand.hits().isEmpty());
        if (found.standing().proves() || !hinted) {
            stands.removeIf(stand -> covers(found, stand));
            stands.add(found);
        }
    }

    private static boolean covers(Stand found, Stand stand) {
        return stand.token().from() >= found.token().from()
                && stand.token().to() <= found.token().to();
    }
}
