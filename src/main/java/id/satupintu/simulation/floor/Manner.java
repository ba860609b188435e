package id.satupintu.simulation.floor;

import id.satupintu.simulation.script.Rates;
import java.time.Duration;

/**
 * How the staff work.
 *
 * @param tempo talk takes this part of its usual time
 * @param breath answers given within so long go to the desk together
 * @param glance how often a waiting CSO looks at the screen, and an idle TL at the queue; null when they are woken
 * @param leftToPersons how long a request is left to persons
 * @param rates how often what does not go smoothly happens
 * @param leading how the TLs work
 */
public record Manner(
        double tempo, Duration breath, Duration glance, Duration leftToPersons, Rates rates, Leading leading) {

    private static final Duration LOOKS_RARELY = Duration.ofHours(1);
    private static final Duration BREATH = Duration.ofSeconds(45);
    private static final Duration GLANCE = Duration.ofSeconds(3);

    /** In days long gone: nobody else is there, everybody is told at once. */
    public static Manner ofThePast() {
        return new Manner(1, BREATH, LOOKS_RARELY, Duration.ZERO, Rates.USUAL, Leading.USUAL);
    }

    /** Under the eyes of persons. */
    public static Manner live(double tempo, Duration leftToPersons) {
        return new Manner(tempo, Duration.ZERO, GLANCE, leftToPersons, Rates.USUAL, Leading.USUAL);
    }

    /** The same at another pace, with other rates and other TLs. */
    public Manner with(double pace, Rates others, Leading leaders) {
        return new Manner(pace, breath, glance, leftToPersons, others, leaders);
    }

    Duration takes(Duration usually) {
        return Duration.ofMillis((long) (usually.toMillis() * tempo));
    }

    /** Whether staff look by themselves; otherwise they are told. */
    boolean looks() {
        return glance.compareTo(LOOKS_RARELY) < 0;
    }
}
