package id.satupintu.kpi;

import java.time.Instant;
import java.util.List;

/**
 * The answer to a {@link KpiQuestion}.
 *
 * @param asOf when it was read
 * @param zone the one zone of everything counted, else {@code site-local}
 * @param rows by key; a row in which nothing stands is absent
 * @param total of everything, each call once
 */
public record KpiReport(Instant asOf, String zone, List<KpiRow> rows, KpiRow total) {}
