package id.satupintu.kpi.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads to whom something goes. */
public final class Receivers {

    private static final int LONGEST = 320;
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

    private Receivers() {}

    /** The addresses of a text, with commas, semicolons or lines between. */
    public static List<String> of(String text) {
        return Stream.of(text.split("[,;\\s]+"))
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
    }

    /**
     * Whether it is one e-mail address, of one of these domains.
     *
     * @param domains empty for any
     */
    public static boolean isMail(String address, List<String> domains) {
        if (!FORM.matcher(address).matches() || address.length() > LONGEST) {
            return false;
        }
        String at = address.substring(address.indexOf('@') + 1);
        try {
            new InternetAddress(address, true);
        } catch (AddressException wrong) {
            return false;
        }
        return domains.isEmpty() || domains.stream().anyMatch(domain -> domain.equalsIgnoreCase(at));
    }

    /** Whether it is the address of a webhook at one of these hosts. */
    public static boolean isWebhook(String address, List<String> hosts) {
        try {
            URI uri = URI.create(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && hosts.stream().anyMatch(host -> host.equalsIgnoreCase(uri.getHost()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
