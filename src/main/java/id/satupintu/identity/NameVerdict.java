package id.satupintu.identity;

/** Advice on an account name. The Team Leader decides. */
public enum NameVerdict {
    /** The same as, or having an element of, the name on the KTP. */
    MATCH,
    /** Something is alike: a person has to look. */
    REVIEW,
    /** No element: the customer should change the account name. */
    NO_MATCH
}
