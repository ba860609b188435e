package id.satupintu.kpi;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was counted: a call, a request, a verification or a callback. Ids and codes only; whose they are is
 * shown elsewhere, to those who may see it.
 *
 * @param kind {@code CALL}, {@code REQUEST}, {@code VERIFICATION} or {@code CALLBACK}
 * @param startedAt start of the call or request, hand-over to the TL, or moment of the promise
 * @param endedAt end of the call, decision, or close of the callback
 * @param transaction for a call those of its requests, with commas between
 * @param exception the primary one
 * @param seconds how long the call lasted or the decision took
 */
public record KpiItem(
        String kind,
        UUID id,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant dueAt,
        @Nullable String site,
        @Nullable String zone,
        @Nullable String unit,
        @Nullable String team,
        @Nullable UUID cso,
        @Nullable UUID tl,
        @Nullable String transaction,
        @Nullable String route,
        @Nullable String rule,
        @Nullable String exception,
        @Nullable String outcome,
        @Nullable Integer attempt,
        @Nullable Double seconds,
        @Nullable String edition,
        boolean simulated) {}
