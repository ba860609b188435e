package id.satupintu.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * @param local what stands before the first @
 * @param domain what stands after it, in lower case; empty without an @
 * @param whole the trimmed input
 */
record EmailAddress(String local, String domain, String whole) {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;
    private static final int LONGEST_LABEL = 63;
    private static final String LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";

    static EmailAddress of(String typed) {
        var whole = trimmed(typed);
        int at = whole.indexOf('@');
        return at < 0
                ? new EmailAddress(whole, "", whole)
                : new EmailAddress(
                        whole.substring(0, at), whole.substring(at + 1).toLowerCase(Locale.ROOT), whole);
    }

    /** Without the spaces around it, also those that nobody sees. */
    static String trimmed(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && isBlank(typed.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    Optional<EmailReason> fault() {
        return faultOfWhole().or(this::faultOfLocal).or(this::faultOfDomain);
    }

    private Optional<EmailReason> faultOfWhole() {
        if (whole.isEmpty()) {
            return Optional.of(EmailReason.EMPTY);
        }
        if (whole.length() > LONGEST || local.length() > LONGEST_LOCAL) {
            return Optional.of(EmailReason.TOO_LONG);
        }
        return local.isEmpty() || domain.isEmpty() || domain.indexOf('@') >= 0
                ? Optional.of(EmailReason.AT_SIGN)
                : Optional.empty();
    }

    private Optional<EmailReason> faultOfLocal() {
        if (!local.chars().allMatch(c -> isLetterOrDigit(c) || LOCAL_SIGNS.indexOf(c) >= 0)) {
            return Optional.of(EmailReason.CHARACTERS);
        }
        return local.startsWith(".") || local.endsWith(".") || local.contains("..")
                ? Optional.of(EmailReason.DOTS)
                : Optional.empty();
    }

    private Optional<EmailReason> faultOfDomain() {
        var labels = domain.split("\\.", -1);
        boolean right = labels.length >= 2
                && Stream.of(labels).allMatch(EmailAddress::isLabel)
                && labels[labels.length - 1].length() >= 2
                && labels[labels.length - 1].chars().noneMatch(c -> c >= '0' && c <= '9');
        return right ? Optional.empty() : Optional.of(EmailReason.DOMAIN);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.chars().allMatch(c -> isLetterOrDigit(c) || c == '-');
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return "EmailAddress";
    }
}
