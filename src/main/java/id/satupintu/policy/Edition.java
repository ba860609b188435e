package id.satupintu.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated edition of the policy.
 *
 * @param id its name
 * @param issuer the authority that gave it
 * @param subject what it is about
 * @param number the number of the letter, null where it is not known
 * @param dated the day on the letter, null where it is not known
 * @param effectiveFrom first day on which it holds
 * @param stated its rules, null where only the record of the edition is known
 * @param assumed whether a date of it is our assumption
 * @param scripts the words that are said under it
 */
public record Edition(
        EditionId id,
        String issuer,
        String subject,
        @Nullable String number,
        @Nullable LocalDate dated,
        LocalDate effectiveFrom,
        @Nullable PolicyRules stated,
        boolean assumed,
        ScriptBook scripts) {

    /** An edition that is said in the words of the product. */
    public Edition(
            EditionId id,
            String issuer,
            String subject,
            @Nullable String number,
            @Nullable LocalDate dated,
            LocalDate effectiveFrom,
            @Nullable PolicyRules stated,
            boolean assumed) {
        this(id, issuer, subject, number, dated, effectiveFrom, stated, assumed, ScriptBook.PRODUCT);
    }

    /** The same edition under another name. */
    public Edition called(EditionId name) {
        return new Edition(name, issuer, subject, number, dated, effectiveFrom, stated, assumed, scripts);
    }

    /** The same edition with other rules. */
    public Edition ruledBy(PolicyRules rules) {
        return new Edition(id, issuer, subject, number, dated, effectiveFrom, rules, assumed, scripts);
    }

    /** The same edition in other words. */
    public Edition saidBy(ScriptBook book) {
        return new Edition(id, issuer, subject, number, dated, effectiveFrom, stated, assumed, book);
    }

    /** The rules, empty for an edition of which only the record is known. */
    public Optional<PolicyRules> rules() {
        return Optional.ofNullable(stated);
    }

    PolicyRules rulesOrRefuse() {
        return rules().orElseThrow(() -> new IllegalArgumentException("Edition " + id + " has no rules to decide by"));
    }
}
