package id.satupintu.identity;

import id.satupintu.identity.letters.Folded;
import java.util.List;

/**
 * A name as typed into the app.
 *
 * @param runs its letters; of an e-mail address only those before the @
 * @param end how far it counts among the folded characters
 * @param mail whether it is an e-mail address
 */
record AccountName(Folded folded, List<Run> runs, int end, boolean mail) {

    static AccountName of(String typed) {
        return new AccountReader(typed).read();
    }

    /** All letters in one. */
    String letters() {
        if (runs.size() == 1) {
            return runs.getFirst().whole().text();
        }
        var letters = new StringBuilder();
        for (var run : runs) {
            letters.append(run.whole().text());
        }
        return letters.toString();
    }

    /** Whether nothing stands there that could have meant something. */
    boolean empty() {
        if (folded.alien()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (folded.isLetter(i) || folded.isDigit(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "AccountName";
    }
}
