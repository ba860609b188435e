package id.satupintu.kpi.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an alarm was raised or cleared.
 *
 * @param low lower end of the band that held, null where there was none
 * @param muted whether nothing was sent
 */
public record AlertEvent(
        UUID alert,
        String name,
        @Nullable String site,
        String subject,
        boolean raised,
        Instant at,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        boolean muted) {}
