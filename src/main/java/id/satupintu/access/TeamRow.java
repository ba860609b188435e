package id.satupintu.access;

/**
 * A team as others see it.
 *
 * @param code short and stable, as {@code JKT-A}
 * @param site code of its site
 */
public record TeamRow(String code, String name, String site) {}
