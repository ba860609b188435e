package id.satupintu.kpi.rollup;

import org.springframework.dao.ConcurrencyFailureException;

/** A fact refers to something that was committed after the dictionaries had been read; whoever meets it begins again. */
final class NewerFact extends ConcurrencyFailureException {

    private static final long serialVersionUID = 1L;

    NewerFact(String missing) {
        super("a fact that is newer than what was known of each " + missing);
    }
}
