package id.satupintu.kpi.ui.panel;

/**
 * One place along an axis.
 *
 * @param key as the answer has it
 * @param label as people read it
 */
public record Category(String key, String label) {}
