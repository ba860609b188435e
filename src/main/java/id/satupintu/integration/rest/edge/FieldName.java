package id.satupintu.integration.rest.edge;

import java.util.regex.Pattern;

/** A field's name as it may be repeated to a caller: a plain word. A name that carries data (a NIK, say) is not. */
final class FieldName {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]+[0-9]{0,3}[A-Za-z_-]{0,30}");

    private FieldName() {}

    static String shown(String name) {
        return PLAIN.matcher(name).matches() ? name : "?";
    }
}
