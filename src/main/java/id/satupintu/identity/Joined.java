package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one word of the account name as elements written together: hanaapsari, abdurrahman, cutmaisarah, alvinc,
 * budistore. Goes through it from left to right and takes back what leads nowhere.
 */
final class Joined {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;
    private static final int STEPS_AT_MOST = 400;
    private static final int LONGEST_WEAK_FORM = 10;

    private final KtpName ktp;
    private final Token token;
    private final String text;
    private final boolean lettersInPlace;
    private final long families;
    private final long castes;
    private final Pieces pieces = new Pieces();
    private final List<Hit> hits = new ArrayList<>(4);
    private int steps;

    private Joined(KtpName ktp, Token token, String text, boolean lettersInPlace) {
        this.ktp = ktp;
        this.token = token;
        this.text = text;
        this.lettersInPlace = lettersInPlace;
        this.families = ktp.weakFamilies();
        this.castes = ktp.weakCastes();
    }

    static @Nullable Stand read(KtpName ktp, Token token) {
        if (token.length() < SHORTEST || token.length() > LONGEST) {
            return null;
        }
        var asWritten = new Joined(ktp, token, token.text(), true).read();
        if (asWritten != null || token.word().key().equals(token.text())) {
            return asWritten;
        }
        return new Joined(ktp, token, token.word().key(), false).read();
    }

    private @Nullable Stand read() {
        return follow(0) ? new Stand(token, pieces.standing(), List.copyOf(hits)) : null;
    }

    private boolean follow(int at) {
        if (at == text.length()) {
            return pieces.acceptable(token.facts());
        }
        return ++steps < STEPS_AT_MOST && (takeElement(at) || takeWeakForm(at) || takeAffix(at) || takeInitial(at));
    }

    private boolean takeElement(int at) {
        for (int i = 0; i < ktp.elements().size(); i++) {
            var element = ktp.elements().get(i);
            if (element.word().length() < 2) {
                continue;
            }
            if (takeSpelling(element, i, element.word().plain(), at)
                    || (!element.word().key().equals(element.word().plain())
                            && takeSpelling(element, i, element.word().key(), at))) {
                return true;
            }
        }
        return false;
    }

    private boolean takeSpelling(KtpElement element, int index, String spelling, int at) {
        int end = endOf(spelling, at);
        if (end < 0 && at > 0 && pieces.endedWithElement()) {
            end = endOf(spelling, at - 1); // agusantoso: one letter serves both
        }
        if (end < 0) {
            return false;
        }
        return takeElementUpTo(element, index, at, end)
                || (end < text.length()
                        && text.charAt(end) == text.charAt(end - 1)
                        && takeElementUpTo(element, index, at, end + 1));
    }

    /** Where the spelling ends when it stands here, doubled letters allowed; -1 when it does not. */
    private int endOf(String spelling, int at) {
        int p = at;
        for (int i = 0; i < spelling.length(); i++) {
            if (p >= text.length() || text.charAt(p) != spelling.charAt(i)) {
                return -1;
            }
            p++;
            while (i + 1 < spelling.length() && p < text.length() && text.charAt(p) == text.charAt(p - 1)) {
                p++;
            }
        }
        return p;
    }

    private boolean takeElementUpTo(KtpElement element, int index, int at, int end) {
        var before = pieces.mark();
        pieces.element(element, index);
        hits.add(hit(element, at, end));
        return follow(end) || takeBack(before, true);
    }

    private boolean takeWeakForm(int at) {
        if (families == 0 && castes == 0) {
            return false;
        }
        for (int end = Math.min(text.length(), at + LONGEST_WEAK_FORM); end > at; end--) {
            var facts = NameWords.of(text.substring(at, end));
            if ((facts.family() & families) != 0 || (facts.caste() & castes) != 0) {
                var before = pieces.mark();
                pieces.weak(end - at);
                if (follow(end) || takeBack(before, false)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takeAffix(int at) {
        for (var affix : NameWords.joinedAffixes()) {
            boolean atEdge = at == 0 || at + affix.length() == text.length();
            if (atEdge && text.startsWith(affix, at)) {
                var before = pieces.mark();
                pieces.affix();
                if (follow(at + affix.length()) || takeBack(before, false)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takeInitial(int at) {
        if (!pieces.mayTakeInitial()) {
            return false;
        }
        for (int i = 0; i < ktp.elements().size(); i++) {
            var element = ktp.elements().get(i);
            if (!element.is(Kind.PARTICLE)
                    && !pieces.used(i)
                    && element.word().text().charAt(0) == text.charAt(at)) {
                var before = pieces.mark();
                pieces.initial(i);
                return follow(at + 1) || takeBack(before, false);
            }
        }
        return false;
    }

    private boolean takeBack(Pieces before, boolean withHit) {
        pieces.reset(before);
        if (withHit) {
            hits.removeLast();
        }
        return false;
    }

    private Hit hit(KtpElement element, int at, int end) {
        return lettersInPlace
                ? new Hit(element, token.from() + at, token.from() + end)
                : new Hit(element, token.from(), token.to());
    }
}
