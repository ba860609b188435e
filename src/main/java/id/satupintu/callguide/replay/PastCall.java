package id.satupintu.callguide.replay;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.policy.Edition;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A call as it was, without who called.
 *
 * @param under the edition under which it was handled
 * @param answers those that stand, the oldest first
 */
public record PastCall(UUID id, Instant startedAt, SiteZone zone, String site, Edition under, List<Answer> answers) {

    /** Keeps its own copy. */
    public PastCall {
        answers = List.copyOf(answers);
    }
}
