package id.satupintu.identity;

/**
 * The name rule: is the account name the same as, or has it an element of, the name on the KTP?
 * MATCH goes before REVIEW, REVIEW before NO_MATCH; only a foreign name and mixed scripts bring a MATCH down.
 */
public final class NameMatch {

    private NameMatch() {}

    /**
     * @param ktpName as on the KTP, titles and all
     * @param accountName as in the app; of a very long one only the beginning is read
     */
    public static NameFinding compare(String ktpName, String accountName) {
        var reading = Reading.of(KtpName.of(ktpName), AccountName.of(accountName));
        for (var rule : NameRules.ALL) {
            if (rule.holds(reading)) {
                return new NameFinding(rule.code().verdict(), rule.code(), reading.matched(rule.code()));
            }
        }
        throw new IllegalStateException("The last rule holds always");
    }
}
