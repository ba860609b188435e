package id.satupintu.escalation;

/** A number is being typed in by hand in this transaction; whoever is sending the same form has to stop, or to object. */
public record HandEntry(CaseId id, OutsideSystem system) {}
