package id.satupintu.kpi.ledger;

/**
 * One row of the ledger. A family's rows are numbered by {@code turn}, so two writers who did not know of each other
 * collide instead of both being counted.
 *
 * @param ordinal which of the subject's facts this is, from 1; taking it back repeats the number
 * @param sign +1 counts it, -1 takes it back
 */
record Entry(Fact fact, int turn, int ordinal, int sign) {}
