package id.satupintu.simulation.floor;

import java.time.Duration;

/**
 * How TLs work.
 *
 * @param pace looking at an account takes this part of its usual time
 * @param away the share of requests at whose arrival the TL is not at the desk, for 7 to 30 minutes
 */
public record Leading(double pace, double away) {

    public static final Leading USUAL = new Leading(1, 0.05);

    Duration takes(Duration usually) {
        return Duration.ofMillis((long) (usually.toMillis() * pace));
    }
}
