package id.satupintu.escalation;

/**
 * In this transaction a system's number has become due and its form may leave the house; heard inside this room only.
 *
 * @param view the case as it stands
 */
public record NumberOwed(CaseView view, OutsideSystem system) {}
