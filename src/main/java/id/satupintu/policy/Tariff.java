package id.satupintu.policy;

/** Household tariff group as it follows from the power; other groups are typed by hand where they matter. */
public enum Tariff {
    /** Up to 2,200 VA. */
    R1,
    /** Above 2,200 VA and below 6,600 VA. */
    R2,
    /** From 6,600 VA. */
    R3;

    private static final int R1_TOP = 2_200;
    private static final int R3_BOTTOM = 6_600;

    /** The household tariff of a power in VA. */
    public static Tariff ofPower(int va) {
        if (va <= R1_TOP) {
            return R1;
        }
        return va < R3_BOTTOM ? R2 : R3;
    }
}
