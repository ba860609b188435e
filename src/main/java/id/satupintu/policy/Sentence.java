package id.satupintu.policy;

import java.util.List;
import java.util.Locale;

/**
 * A sentence by key, put into words only when somebody reads it.
 *
 * @param key the key of the text
 * @param args what stands in its places, numbers unformatted
 */
public record Sentence(String key, List<Object> args) {

    /** The sentence in that language; numbers are written as the language writes them. */
    public String in(Locale locale) {
        return Texts.in(locale)
                .format(key, args.stream().map(arg -> worded(arg, locale)).toList());
    }

    private static Object worded(Object arg, Locale locale) {
        return switch (arg) {
            case Phase phase -> phase.words(locale);
            case Fact fact -> fact.words(locale);
            case Transaction transaction -> transaction.words(locale);
            case ExceptionKind kind -> kind.words(locale);
            case List<?> many ->
                String.join(
                        ", ",
                        many.stream().map(one -> worded(one, locale).toString()).toList());
            default -> arg;
        };
    }
}
