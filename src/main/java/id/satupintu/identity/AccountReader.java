package id.satupintu.identity;

import id.satupintu.identity.letters.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts an account name into runs of letters and these at capitals. */
final class AccountReader {

    private static final int RUNS_AT_MOST = 40;
    private static final Set<String> MAIL_HOSTS =
            Set.of("gmail", "yahoo", "ymail", "hotmail", "outlook", "icloud", "live", "mail", "email", "rocketmail");

    private final Folded folded;

    AccountReader(String typed) {
        this.folded = Folded.of(typed);
    }

    AccountName read() {
        int at = mailSign();
        int end = at < 0 ? folded.length() : at;
        var runs = new ArrayList<Run>(4);
        int i = 0;
        while (i < end && runs.size() < RUNS_AT_MOST) {
            if (folded.isLetter(i)) {
                int stop = i + 1;
                while (stop < end && folded.isLetter(stop)) {
                    stop++;
                }
                runs.add(run(i, stop));
                i = stop;
            } else {
                i++;
            }
        }
        return new AccountName(folded, runs, end, at >= 0);
    }

    /** Where the mail domain begins; an @ without a domain behind it is a sign like any other. */
    private int mailSign() {
        for (int at = folded.length() - 1; at > 0; at--) {
            if (folded.at(at) == '@') {
                return domainFollows(at) ? at : -1;
            }
        }
        return -1;
    }

    private boolean domainFollows(int at) {
        int end = at + 1;
        boolean dot = false;
        while (end < folded.length() && folded.at(end) != ' ') {
            dot |= folded.at(end) == '.';
            end++;
        }
        return end > at + 1 && (dot || MAIL_HOSTS.contains(folded.slice(at + 1, end)));
    }

    private Run run(int from, int to) {
        var whole = Token.of(folded.slice(from, to), from, to);
        int cut = nextCapital(from, to);
        if (cut == to) {
            return new Run(whole, List.of(whole));
        }
        var pieces = new ArrayList<Token>(3);
        int start = from;
        while (start < to) {
            pieces.add(Token.of(folded.slice(start, cut), start, cut));
            start = cut;
            cut = start < to ? nextCapital(start, to) : to;
        }
        return new Run(whole, pieces);
    }

    /** A capital after a small letter, or the last of several capitals before a small letter. */
    private int nextCapital(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean afterSmall = !folded.isUpper(i - 1);
            boolean beforeSmall = i + 1 < to && !folded.isUpper(i + 1);
            if (folded.isUpper(i) && (afterSmall || beforeSmall)) {
                return i;
            }
        }
        return to;
    }
}
