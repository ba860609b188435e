package id.satupintu.identity;

import java.util.List;

/**
 * Letters of an account name without a gap.
 *
 * @param whole all of them as one word
 * @param pieces cut where a capital begins a new word; one piece where there is none
 */
record Run(Token whole, List<Token> pieces) {}
