package id.satupintu.identity;

import id.satupintu.identity.letters.Edits;
import java.util.Set;
import java.util.stream.Collectors;

/** Well-known mail domains and the slips that fingers make of them. A hint, never a refusal. */
final class MailDomains {

    private static final Set<String> KNOWN = Shipped.lines("mail-domains.txt").collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SLIPPED_ENDINGS =
            Set.of("con", "cpm", "vom", "xom", "cmo", "ocm", "comm", "cim", "cm", "om", "conm", "coom", "ciom", "idd");

    /** Providers that live at one address: there is no gmail.co.id. */
    private static final Set<String> AT_ONE_ADDRESS = Set.of("gmail", "googlemail", "ymail", "rocketmail", "icloud");

    private MailDomains() {}

    static boolean looksMistyped(String domain) {
        if (KNOWN.contains(domain)) {
            return false;
        }
        return AT_ONE_ADDRESS.contains(domain.substring(0, domain.indexOf('.')))
                || SLIPPED_ENDINGS.contains(domain.substring(domain.lastIndexOf('.') + 1))
                || KNOWN.stream().anyMatch(known -> isSlipOf(known, domain));
    }

    /** One letter wrong, missing, doubled or swapped; short domains are too near to each other for that. */
    private static boolean isSlipOf(String known, String domain) {
        return known.length() >= 8 && Edits.oneApart(known, domain);
    }
}
