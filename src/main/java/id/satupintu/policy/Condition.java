package id.satupintu.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a row fits: all that is named must hold; null, or an empty set, leaves a fact open.
 *
 * @param niaga a Niaga request or not
 * @param transactions one of these
 * @param customer has an IDPEL or not
 * @param phaseNow phase now
 * @param phaseAsked phase asked for
 * @param above power asked for above this
 * @param upTo power asked for up to this, inclusive
 * @param increase asks for more than the power now, or not; where the edition takes a decrease for an ordinary PD
 *     ({@link Parameters#decreaseIsNonNiaga()}) everything is an increase
 * @param limited whether the edition's limits bind the request
 * @param area where the connection lies
 * @param exceptions one of these exceptions holds
 */
public record Condition(
        @Nullable Boolean niaga,
        Set<Transaction> transactions,
        @Nullable Boolean customer,
        @Nullable Phase phaseNow,
        @Nullable Phase phaseAsked,
        @Nullable Mark above,
        @Nullable Mark upTo,
        @Nullable Boolean increase,
        @Nullable Boolean limited,
        @Nullable Area area,
        Set<ExceptionKind> exceptions) {

    /** Fits everything. */
    public static final Condition ANY =
            new Condition(null, Set.of(), null, null, null, null, null, null, null, null, Set.of());

    /** Keeps its own copies. */
    public Condition {
        transactions = Set.copyOf(transactions);
        exceptions = Set.copyOf(exceptions);
    }

    static Condition of(Transaction... kinds) {
        return new Condition(null, Set.of(kinds), null, null, null, null, null, null, null, null, Set.of());
    }

    static Condition notNiaga() {
        return new Condition(false, Set.of(), null, null, null, null, null, null, null, null, Set.of());
    }

    static Condition excepted(ExceptionKind... kinds) {
        return new Condition(null, Set.of(), null, null, null, null, null, null, null, null, Set.of(kinds));
    }

    Condition customer(boolean value) {
        return new Condition(
                niaga, transactions, value, phaseNow, phaseAsked, above, upTo, increase, limited, area, exceptions);
    }

    Condition phases(@Nullable Phase now, @Nullable Phase asked) {
        return new Condition(
                niaga, transactions, customer, now, asked, above, upTo, increase, limited, area, exceptions);
    }

    Condition upTo(Mark mark) {
        return new Condition(
                niaga, transactions, customer, phaseNow, phaseAsked, above, mark, increase, limited, area, exceptions);
    }

    Condition above(Mark mark) {
        return new Condition(
                niaga, transactions, customer, phaseNow, phaseAsked, mark, upTo, increase, limited, area, exceptions);
    }

    Condition increase(boolean value) {
        return new Condition(
                niaga, transactions, customer, phaseNow, phaseAsked, above, upTo, value, limited, area, exceptions);
    }

    Condition limited(boolean value) {
        return new Condition(
                niaga, transactions, customer, phaseNow, phaseAsked, above, upTo, increase, value, area, exceptions);
    }

    Condition in(Area where) {
        return new Condition(
                niaga, transactions, customer, phaseNow, phaseAsked, above, upTo, increase, limited, where, exceptions);
    }
}
