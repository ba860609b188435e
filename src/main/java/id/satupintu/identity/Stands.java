package id.satupintu.identity;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;

/** Goes through an account name: first word by word, then neighbours that belong together, then digits as letters. */
final class Stands {

    private final KtpName ktp;
    private final AccountName account;

    Stands(KtpName ktp, AccountName account) {
        this.ktp = ktp;
        this.account = account;
    }

    List<Stand> read() {
        var stands = new ArrayList<Stand>(4);
        for (var run : account.runs()) {
            readRun(run, stands);
        }
        if (stands.size() > 1) {
            new Neighbours(ktp, stands).settle();
        }
        if (stands.stream().noneMatch(stand -> stand.standing().proves())) {
            new LeetReader(ktp, account, stands).settle();
            readLonelyWord(stands);
        }
        doubtSecondForms(stands);
        return stands;
    }

    private void readRun(Run run, List<Stand> stands) {
        var whole = TokenJudge.judge(ktp, run.whole());
        if (run.pieces().size() == 1 || whole.standing().explains()) {
            stands.add(whole);
            return;
        }
        var pieces = new ArrayList<Stand>(run.pieces().size());
        for (var piece : run.pieces()) {
            pieces.add(TokenJudge.judge(ktp, piece));
        }
        boolean piecesTell = pieces.stream().anyMatch(piece -> !piece.hits().isEmpty());
        if (piecesTell || whole.hits().isEmpty()) {
            stands.addAll(pieces);
        } else {
            stands.add(whole);
        }
    }

    /** Umi alone may be short for Umiyati, Van for Vania; beside other words it is how people address each other. */
    private void readLonelyWord(List<Stand> stands) {
        if (stands.size() == 1 && stands.getFirst().isMereAddress()) {
            var likeness = Variants.of(ktp, stands.getFirst().token());
            if (likeness != null) {
                stands.set(0, likeness);
            }
        }
    }

    /** A likeness explains a word beside a name only when it is one to another element: Hendro Hendra are two people. */
    private void doubtSecondForms(List<Stand> stands) {
        if (stands.size() < 2
                || stands.stream().noneMatch(stand -> stand.standing().likeness())) {
            return;
        }
        var proven = stands.stream()
                .filter(stand -> stand.standing().proves())
                .flatMap(stand -> stand.hits().stream())
                .map(Hit::element)
                .collect(toSet());
        for (int i = 0; i < stands.size() && !proven.isEmpty(); i++) {
            var stand = stands.get(i);
            if (stand.standing().likeness()
                    && proven.contains(stand.hits().getFirst().element())) {
                stands.set(i, TokenJudge.judge(ktp.without(proven), stand.token()));
            }
        }
    }
}
