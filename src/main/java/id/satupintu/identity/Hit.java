package id.satupintu.identity;

/**
 * An element found.
 *
 * @param from among the folded characters of the account name
 * @param to after it
 */
record Hit(KtpElement element, int from, int to) {}
