package id.satupintu.verification.review;

/** Why a decision is looked at again. */
public enum Why {
    /** It went against the advice on the name; every such decision is looked at. */
    AGAINST_ADVICE,
    /** It was drawn. */
    SAMPLE
}
