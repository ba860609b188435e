package id.satupintu.policy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence by key, put into words only when somebody reads it.
 *
 * @param key the key of the text
 * @param args what stands in its places, numbers unformatted
 * @param words its own words, where an edition brings them; else those of the product stand under the key
 */
public record Sentence(
        String key, List<Object> args, @Nullable Wording words) {

    /** A sentence of the product. */
    public Sentence(String key, List<Object> args) {
        this(key, args, null);
    }

    static Sentence why(Row row, PolicyRules rules, List<ExceptionKind> holding) {
        List<Object> args = List.of(rules.limitVa(), rules.psLimitVa(), holding);
        return new Sentence("policy.rule." + row.name(), args, row.why());
    }

    /** The sentence in that language; numbers are written as the language writes them. */
    public String in(Locale locale) {
        List<Object> worded = args.stream().map(arg -> worded(arg, locale)).toList();
        return words == null
                ? Texts.in(locale).format(key, worded)
                : RowText.format(words.in(locale), worded, Texts.in(locale).locale());
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
