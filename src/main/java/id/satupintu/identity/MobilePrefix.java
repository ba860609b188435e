package id.satupintu.identity;

/** Mobile prefixes that the numbering plan lets through although no operator holds them. */
final class MobilePrefix {

    private MobilePrefix() {}

    /** @param national a national number that begins with 8, without the leading 0 */
    static boolean assignedToNobody(String national) {
        int prefix = Integer.parseInt(national.substring(0, 3));
        return prefix == 834
                || (prefix >= 840 && prefix <= 850)
                || (prefix >= 860 && prefix <= 876)
                || (prefix >= 890 && prefix <= 894);
    }
}
