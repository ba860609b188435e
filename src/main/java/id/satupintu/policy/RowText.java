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

    /** A place that nobody can fill stays as it was typed: a draft is read before it is right. */
    static String format(String text, List<Object> args, Locale locale) {
        return PLACE.matcher(text).replaceAll(place -> {
            int at = PLACES.indexOf(place.group(1));
            return Matcher.quoteReplacement(at < 0 ? place.group() : written(args.get(at), locale));
        });
    }

    private static String written(Object arg, Locale locale) {
        return new MessageFormat("{0}", locale).format(new Object[] {arg});
    }

    /** The places that nobody can fill. */
    static Set<String> unknownPlaces(String text) {
        Set<String> unknown = new TreeSet<>();
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(unknown::add);
        unknown.removeAll(Set.copyOf(PLACES));
        return unknown;
    }
}
