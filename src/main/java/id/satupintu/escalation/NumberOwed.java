package id.satupintu.escalation;

/**
 * A system's number is due in this transaction and its form may leave the house; told again whenever the case was changed.
 * Heard inside this room only.
 *
 * @param view the case as it stands
 */
public record NumberOwed(CaseView view, OutsideSystem system) {}
