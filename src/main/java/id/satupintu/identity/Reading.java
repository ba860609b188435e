package id.satupintu.identity;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An account name read with a KTP name in hand: what each word is. The rules only ask it. */
final class Reading {

    private final KtpName ktp;
    private final AccountName account;
    private final List<Stand> stands;
    private final Set<Standing> standings = EnumSet.noneOf(Standing.class);
    private boolean proven;
    private boolean foreign;

    private Reading(KtpName ktp, AccountName account, List<Stand> stands) {
        this.ktp = ktp;
        this.account = account;
        this.stands = stands;
        for (var stand : stands) {
            var standing = stand.standing();
            standings.add(standing);
            proven |= standing.proves();
            foreign |= standing.foreign();
        }
    }

    static Reading of(KtpName ktp, AccountName account) {
        return new Reading(ktp, account, new Stands(ktp, account).read());
    }

    KtpName ktp() {
        return ktp;
    }

    AccountName account() {
        return account;
    }

    List<Stand> stands() {
        return stands;
    }

    boolean has(Standing standing) {
        return standings.contains(standing);
    }

    boolean proven() {
        return proven;
    }

    boolean foreign() {
        return foreign;
    }

    /** Whether the words are nothing but these. */
    boolean only(Set<Standing> allowed) {
        return !standings.isEmpty() && allowed.containsAll(standings);
    }

    boolean anyWord(WordUse use) {
        for (var stand : stands) {
            if (stand.token().facts().is(use)) {
                return true;
            }
        }
        return false;
    }

    int longestWord() {
        int longest = 0;
        for (var stand : stands) {
            longest = Math.max(longest, stand.token().length());
        }
        return longest;
    }

    /** Where the elements stand in the account name as it was given; nothing for NO_MATCH. */
    List<MatchedElement> matched(NameCode code) {
        if (code.verdict() == NameVerdict.NO_MATCH) {
            return List.of();
        }
        var hits = stands.stream().flatMap(stand -> stand.hits().stream()).toList();
        if (hits.isEmpty() && code.verdict() == NameVerdict.MATCH) {
            hits = wholeName();
        }
        return hits.stream()
                .map(this::placed)
                .distinct()
                .sorted(Comparator.comparingInt(MatchedElement::start))
                .toList();
    }

    /** Where only the name as a whole proves itself, each of its elements is found in the whole. */
    private List<Hit> wholeName() {
        int from = account.runs().getFirst().whole().from();
        int to = account.runs().getLast().whole().to();
        return ktp.elements().stream()
                .map(element -> new Hit(element, from, to))
                .toList();
    }

    private MatchedElement placed(Hit hit) {
        var folded = account.folded();
        return new MatchedElement(hit.element().written(), folded.from(hit.from()), folded.to(hit.to() - 1));
    }
}
