package id.satupintu.kpi.rollup;

import org.jspecify.annotations.Nullable;

/**
 * Where a request was sent and how a download was begun, as the rollups tell it apart.
 *
 * @param number counts them from 0, in the order in which this process met them
 */
record Way(int number, @Nullable String route, @Nullable String choice) {}
