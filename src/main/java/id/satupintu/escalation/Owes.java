package id.satupintu.escalation;

/** The next thing that a case owes. */
public enum Owes {
    /** Fields of the form. */
    DATA,
    /** The number of APKT. */
    APKT,
    /** The number of Simone. */
    SIMONE,
    /** The Nomor Register. */
    AP2T;

    static Owes numberOf(OutsideSystem system) {
        return valueOf(system.name());
    }
}
