package id.satupintu.escalation;

/** Something beside a case has moved in this transaction, such as its letter; heard inside this room only. */
public record CaseTouched(CaseId id) {}
