package id.satupintu.verification;

/** What a TL decides. */
public enum Outcome {
    APPROVE,
    REJECT
}
