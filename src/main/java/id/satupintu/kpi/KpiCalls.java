package id.satupintu.kpi;

import java.util.List;

/**
 * What stands behind a number.
 *
 * @param total the number itself
 * @param items this page of them, newest first
 */
public record KpiCalls(long total, int page, List<KpiItem> items) {}
