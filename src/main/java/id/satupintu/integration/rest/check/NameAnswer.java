package id.satupintu.integration.rest.check;

import id.satupintu.identity.MatchedElement;
import id.satupintu.identity.NameCode;
import id.satupintu.identity.NameFinding;
import id.satupintu.identity.NameVerdict;
import java.util.List;
import java.util.Locale;

/**
 * Advice on an account name, and what it rests on.
 *
 * @param matched the elements found and where they stand in the account name
 */
public record NameAnswer(NameVerdict verdict, NameCode code, List<MatchedElement> matched, String explanation) {

    /** The advice in words. */
    public static NameAnswer of(NameFinding finding, Locale language) {
        return new NameAnswer(finding.verdict(), finding.code(), finding.matched(), finding.explanation(language));
    }
}
