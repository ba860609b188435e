package id.satupintu.verification;

/** The stored part of a status: what no clock changes. */
enum Stage {
    OPEN,
    APPROVED,
    NOT_APPLIED,
    REJECTED,
    WITHDRAWN
}
