package id.satupintu.identity;

/** What a check of form says about a NIK, a phone number or an e-mail address. It advises; people decide. */
public enum Verdict {
    /** Well formed. Never more than that: only Dukcapil knows whether a NIK is registered. */
    PASS,
    /** Possible, yet worth a person's look. */
    REVIEW,
    /** Cannot be right: ask the customer again. */
    REFUSE
}
