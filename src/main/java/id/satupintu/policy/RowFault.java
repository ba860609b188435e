package id.satupintu.policy;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a decision table.
 *
 * @param row name of the row, null where the table as a whole is at fault
 * @param kind what is wrong
 * @param detail name of the row that stands in its way, the example of a gap, or the word that nobody knows; may be ""
 */
public record RowFault(@Nullable String row, Kind kind, String detail) {

    /** What can be wrong; also the last part of a text key. */
    public enum Kind {
        /** Two rows bear the name. */
        TWICE,
        /** The name, the rule or the sentence is missing. */
        MISSING,
        /** The sentence has a place that nobody can fill. */
        UNKNOWN_PLACE,
        /** The answer does not hold together, as a register at the centre beside PLN Mobile. */
        ANSWER,
        /** Its own conditions exclude each other. */
        CONTRADICTORY,
        /** Earlier rows take everything that would fit it. */
        UNREACHABLE,
        /** Nothing fits a request that could be made. */
        GAP,
        /** A limit is not a power of at least 1 VA. */
        LIMIT,
        /** The ways outside the policy are not named once each. */
        OUTSIDE_ORDER
    }
}
