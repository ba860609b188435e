package id.satupintu.simulation.floor;

/** Lets agents act when they are due. */
@FunctionalInterface
public interface Clockwork {

    /** An agent is new, or due at another time than before. */
    void wind(Agent agent);
}
