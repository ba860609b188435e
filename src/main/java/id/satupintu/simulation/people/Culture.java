package id.satupintu.simulation.people;

/** Whose way of making names; each has a list of its own. */
public enum Culture {
    GENERAL,
    BALI,
    BATAK,
    ACEH,
    BUGIS,
    PAPUA
}
