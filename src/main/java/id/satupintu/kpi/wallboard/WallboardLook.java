package id.satupintu.kpi.wallboard;

/** How bright a wallboard is. */
public enum WallboardLook {
    /** As the screen's own computer says. */
    AUTO,
    LIGHT,
    DARK
}
