package id.satupintu.policy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence of a row: its places have names, so that whoever edits it can read it. */
final class RowText {

    /** In the order of the arguments of {@link Sentence#why}. */
    static final List<String> PLACES = List.of("limit", "psLimit", "exceptions");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private RowText() {}

    static String format(String text, List<Object> args, Locale locale) {
        String pattern = PLACE.matcher(text.replace("'", "''"))
                .replaceAll(place -> Matcher.quoteReplacement("{" + PLACES.indexOf(place.group(1)) + "}"));
        return new MessageFormat(pattern, locale).format(args.toArray());
    }

    /** The places that nobody can fill. */
    static Set<String> unknownPlaces(String text) {
        Set<String> unknown = new TreeSet<>();
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(unknown::add);
        unknown.removeAll(Set.copyOf(PLACES));
        return unknown;
    }
}
