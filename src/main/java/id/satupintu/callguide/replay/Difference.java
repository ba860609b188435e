package id.satupintu.callguide.replay;

import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.UUID;

/**
 * One request that would have gone another way.
 *
 * @param place of the request in its call, from 0
 * @param ruleBefore the rule that decided, "Q-…"
 * @param ruleAfter the rule that would have decided
 */
public record Difference(
        UUID call,
        int place,
        Instant startedAt,
        SiteZone zone,
        String site,
        Move move,
        String ruleBefore,
        String ruleAfter) {}
