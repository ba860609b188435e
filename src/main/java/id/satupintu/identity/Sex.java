package id.satupintu.identity;

/** As the KTP and the day part of a NIK tell it. */
public enum Sex {
    /** Female: the NIK carries day + 40. */
    F,
    /** Male. */
    M
}
