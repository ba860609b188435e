package id.satupintu.identity;

/**
 * Where an element of the KTP name stands in the account name.
 *
 * @param element as written on the KTP
 * @param start UTF-16 offset in the account name as given
 * @param end offset after it
 */
public record MatchedElement(String element, int start, int end) {}
