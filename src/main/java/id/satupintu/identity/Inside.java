package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;
import id.satupintu.identity.letters.Edits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements hidden in a word: backwards, or inside another word. */
final class Inside {

    private static final int SHORTEST_INSIDE = 4;
    private static final int SHORTEST_BACKWARDS = 5;

    private Inside() {}

    static @Nullable Stand backwards(KtpName ktp, Token token) {
        for (var element : ktp.elements()) {
            var text = element.word().text();
            if (element.is(Kind.FULL) && text.length() >= SHORTEST_BACKWARDS && Edits.backwards(text, token.text())) {
                return Stand.on(token, Standing.BACKWARDS, element);
            }
        }
        return null;
    }

    static @Nullable Stand another(KtpName ktp, Token token) {
        for (var element : ktp.elements()) {
            if (element.is(Kind.FULL) && element.word().length() >= SHORTEST_INSIDE) {
                var found = inside(element, token);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Stand inside(KtpElement element, Token token) {
        int at = token.text().indexOf(element.word().text());
        if (at >= 0) {
            int from = token.from() + at;
            var hit = new Hit(element, from, from + element.word().length());
            return new Stand(token, Standing.INSIDE, List.of(hit));
        }
        boolean alike = element.word().plain().length() >= SHORTEST_INSIDE
                && (token.word().plain().contains(element.word().plain())
                        || token.word().key().contains(element.word().key()));
        return alike ? Stand.on(token, Standing.INSIDE, element) : null;
    }
}
