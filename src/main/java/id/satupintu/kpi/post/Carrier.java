package id.satupintu.kpi.post;

/** Takes letters out of the house one way. */
interface Carrier {

    Way way();

    /** Whether it is set up at all. */
    boolean ready();

    /**
     * Hands one letter over.
     *
     * @throws NotSent when it did not go; it will be tried again
     */
    void carry(Letter letter);
}
