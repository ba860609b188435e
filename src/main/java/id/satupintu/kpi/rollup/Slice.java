package id.satupintu.kpi.rollup;

/**
 * One part of an answer.
 *
 * @param rolled whether it is read from the rollup, else from the facts
 * @param where which of its rows {@code f}
 */
public record Slice(boolean rolled, String where) {}
