package id.satupintu.access;

/**
 * A team as others see it.
 *
 * @param code short and stable, as {@code JKT-A}
 * @param site code of its site
 * @param closed whether nobody works in it any more; its past stays
 */
public record TeamRow(String code, String name, String site, boolean closed) {

    /** A team that is open. */
    public TeamRow(String code, String name, String site) {
        this(code, name, site, false);
    }
}
