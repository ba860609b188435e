package id.satupintu.verification;

import java.util.List;

/**
 * The requests asked for, in serving order.
 *
 * @param total how many there are in all, also beyond the limit of the page
 */
public record QueuePage(List<CaseView> items, long total) {}
