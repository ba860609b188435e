package id.satupintu.identity;

import java.util.List;

/** A word of the account name with what it is and what was found in it. */
record Stand(Token token, Standing standing, List<Hit> hits) {

    static Stand plain(Token token, Standing standing) {
        return new Stand(token, standing, List.of());
    }

    static Stand on(Token token, Standing standing, KtpElement element) {
        return new Stand(token, standing, List.of(new Hit(element, token.from(), token.to())));
    }

    /** A word of address, an affix or a title, long enough to be somebody's nickname. */
    boolean isMereAddress() {
        return (standing == Standing.AFFIX || standing == Standing.TITLE) && token.length() >= TokenJudge.SHORTEST;
    }

    Stand as(Standing other) {
        return new Stand(token, other, hits);
    }
}
