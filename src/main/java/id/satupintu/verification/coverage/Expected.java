package id.satupintu.verification.coverage;

/**
 * How many callers will come in the next quarter of an hour.
 *
 * @param callers rounded to whole callers
 * @param error by how many such an expectation missed on average, tried on quarters of an hour that are over; rounded up
 * @param tried on how many of them
 */
public record Expected(int callers, int error, int tried, Basis basis) {}
