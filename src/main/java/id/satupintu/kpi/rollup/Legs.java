package id.satupintu.kpi.rollup;

/**
 * What a call was about, as the rollups tell it apart.
 *
 * @param number counts them from 0, in the order in which this process met them
 */
record Legs(int number, String code) {}
