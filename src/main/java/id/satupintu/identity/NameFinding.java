package id.satupintu.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The advice on an account name and what it rests on. Prints no name.
 *
 * @param matched what was found, in the order of the account name; empty for NO_MATCH
 */
public record NameFinding(NameVerdict verdict, NameCode code, List<MatchedElement> matched) {

    /** Keeps the list from changing. */
    public NameFinding {
        matched = List.copyOf(matched);
    }

    /** @return one kind sentence that names the element found, or what to do */
    public String explanation(Locale locale) {
        var found = matched.stream().map(MatchedElement::element).distinct().collect(Collectors.joining(", "));
        return Texts.say(locale, "name." + code, found);
    }

    @Override
    public String toString() {
        return "NameFinding[" + verdict + " " + code + "]";
    }
}
