package id.satupintu.simulation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the simulated centre is like; {@code satupintu.simulation.enabled} switches it on and off.
 *
 * @param seed the same seed makes the same callers and the same week
 * @param calls how many calls the sample week has, about; with none there is no week
 * @param pace between two new calls of the living centre, all sites together; with none it does not live at all
 * @param leftToPersons how long a simulated request is left to a person
 * @param tempo talk of the living centre takes this part of its usual time, for its staff are few
 * @param nationalDay calls of a national day that is begun at the start; with none there is no such day
 */
@ConfigurationProperties("satupintu.simulation")
public record SimulationSettings(
        @DefaultValue("123") long seed,
        @DefaultValue("1500") int calls,
        @DefaultValue("6s") Duration pace,
        @DefaultValue("20s") Duration leftToPersons,
        @DefaultValue("0.4") double tempo,
        @DefaultValue("0") int nationalDay) {

    /** Most calls of one simulated national day: the busiest day that the centre has known. */
    public static final int MOST_A_DAY = 80_000;
}
