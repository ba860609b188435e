package id.satupintu.identity;

import id.satupintu.identity.letters.Folded;
import java.util.ArrayList;
import java.util.List;

/** Cuts a KTP name into words. S.Kom is one word, M.RIZKY two. */
final class KtpWords {

    private static final int AT_MOST = 24;

    private final String written;
    private final Folded folded;
    private final List<KtpWord> words = new ArrayList<>();
    private boolean afterComma;

    private KtpWords(String written) {
        this.written = written;
        this.folded = Folded.of(written);
    }

    static List<KtpWord> of(String written) {
        var cut = new KtpWords(written);
        cut.cut();
        return cut.words;
    }

    private void cut() {
        int i = 0;
        while (i < folded.length() && words.size() < AT_MOST) {
            if (folded.isLetter(i)) {
                int end = endOfWord(i);
                take(i, end);
                i = end;
            } else {
                afterComma |= folded.at(i) == ',';
                i++;
            }
        }
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < folded.length() && (folded.isLetter(end) || folded.at(end) == '.')) {
            end++;
        }
        return end;
    }

    private void take(int start, int end) {
        var text = folded.slice(start, end);
        int dot = text.indexOf('.');
        if (dot < 0) {
            add(start, end, text, false);
            return;
        }
        boolean inside = dot < text.length() - 1;
        var letters = text.replace(".", "");
        var facts = NameWords.of(letters);
        if (!inside || facts.is(WordUse.DEGREES) || facts.is(WordUse.TITLES) || afterComma) {
            add(start, end, letters, true);
        } else {
            takeParts(start, end);
        }
    }

    private void takeParts(int start, int end) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || folded.at(i) == '.') {
                if (i > from) {
                    add(from, i, folded.slice(from, i), true);
                }
                from = i + 1;
            }
        }
    }

    private void add(int start, int end, String letters, boolean dotted) {
        int last = end - 1;
        while (last > start && !folded.isLetter(last)) {
            last--;
        }
        words.add(new KtpWord(
                written.substring(folded.from(start), folded.to(last)),
                letters,
                dotted,
                afterComma,
                NameWords.of(letters)));
    }
}
