package id.satupintu.kpi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits at one moment.
 *
 * @param waiting verifications that no TL has decided
 * @param oldestSeconds how long the oldest of them has waited
 * @param waitingP90Seconds nearest rank of how long they have waited by now: a lower bound
 * @param callbacksDue owed and promised for today, by the site's own day
 * @param callbackAgeP90Seconds nearest rank of how long ago the open ones were promised
 */
public record StandingNow(
        Instant asOf,
        long waiting,
        @Nullable Double oldestSeconds,
        @Nullable Double waitingP90Seconds,
        long callbacksOpen,
        long callbacksDue,
        long callbacksOverdue,
        @Nullable Double callbackAgeP90Seconds) {}
