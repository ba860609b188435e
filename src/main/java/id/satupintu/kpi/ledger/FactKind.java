package id.satupintu.kpi.ledger;

/** What a fact counts as. The order matters: a fact inherits from those of an earlier kind only. */
public enum FactKind {
    CALL,
    REQUEST,
    VERIFICATION,
    CALLBACK
}
