package id.satupintu.escalation.ledger;

/** How much is owed, and how much of it is late. */
public record OwedCount(int owed, int overdue) {}
