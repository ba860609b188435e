package id.satupintu.callguide.replay;

import static id.satupintu.callguide.replay.SomeCalls.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.satupintu.callguide.guide.Asked;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.Parameters;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.PolicyTable;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.RoutingQuestion;
import id.satupintu.policy.Transaction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of a replay, tried over calls that the dice make. */
@Tag("A-43")
class ReplayTest {

    private static final int CALLS = 2_000;

    private static final Edition WIDER = SomeCalls.edition("wider", limited(17_600));
    private static final Edition FREE_PB =
            SomeCalls.edition("free-pb", PolicyRules.SEED.limitsApplyingTo(Set.of(Transaction.PD, Transaction.PS)));

    private static PolicyRules limited(int va) {
        Parameters seed = PolicyRules.SEED.parameters();
        return PolicyRules.SEED.with(seed.limits(va, seed.psLimitVa()));
    }

    private static ReplayTally replay(List<PastCall> calls, Edition under) {
        Replay replay = new Replay(under);
        calls.forEach(replay::take);
        return replay.tally();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("Under the edition of the calls nothing is different")
    void itself(long seed) {
        ReplayTally tally = replay(SomeCalls.of(seed).limit(CALLS).toList(), SEED);

        assertThat(tally.different()).isZero();
        assertThat(tally.listed()).isEmpty();
        assertThat(tally.same()).isEqualTo(tally.requests()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8, 9, 10})
    @DisplayName("Every request of every call is counted once: the same, different or never decided")
    void nothingIsLost(long seed) {
        List<PastCall> calls = SomeCalls.of(seed).limit(CALLS).toList();
        long asked = calls.stream()
                .mapToLong(call -> Asked.of(call.answers()).size())
                .sum();

        ReplayTally tally = replay(calls, WIDER);

        assertThat(tally.calls()).isEqualTo(CALLS);
        assertThat(tally.same() + tally.different() + tally.undecided()).isEqualTo(asked);
        assertThat(tally.moves().values()).allSatisfy(count -> assertThat(count).isPositive());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    @DisplayName("What it lists is what the table answers when it is asked alone")
    void agreesWithTheTable(long seed) {
        for (PastCall call : SomeCalls.of(seed).limit(CALLS).toList()) {
            List<RoutingQuestion> asked = Asked.of(call.answers());
            ReplayTally alone = replay(List.of(call), FREE_PB);

            for (int place = 0; place < asked.size(); place++) {
                int here = place;
                Way was = Way.of(PolicyTable.decide(asked.get(place), SEED));
                Way becomes = Way.of(PolicyTable.decide(asked.get(place), FREE_PB));
                boolean differs = was.route() != RouteKind.ASK && !was.equals(becomes);

                assertThat(alone.listed().stream().anyMatch(one -> one.place() == here))
                        .isEqualTo(differs);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 15, 16})
    @DisplayName("The order of the calls does not matter")
    void anyOrder(long seed) {
        List<PastCall> calls = SomeCalls.of(seed).limit(CALLS).toList();
        List<PastCall> shuffled = new java.util.ArrayList<>(calls);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(replay(shuffled, WIDER).moves())
                .isEqualTo(replay(calls, WIDER).moves());
    }

    @ParameterizedTest
    @ValueSource(longs = {17, 18, 19})
    @DisplayName("A limit that is raised moves only what lies between the old and the new one")
    void onlyBetweenTheLimits(long seed) {
        List<PastCall> calls = SomeCalls.of(seed).limit(CALLS).toList();

        assertThat(replay(calls, WIDER).listed()).isNotEmpty().allSatisfy(one -> {
            PastCall call = calls.stream()
                    .filter(other -> other.id().equals(one.call()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Asked.of(call.answers()).get(one.place()).powerAsked()).isBetween(11_001, 17_600);
        });
    }

    @Test
    @DisplayName("The moves come with the most frequent first, and each can be opened")
    void drill() {
        ReplayTally tally = replay(SomeCalls.of(20).limit(CALLS).toList(), WIDER);

        assertThat(List.copyOf(tally.moves().values())).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(tally.moves())
                .allSatisfy((move, count) -> assertThat(tally.behind(move)).hasSize(Math.toIntExact(count)));
    }

    @Test
    @DisplayName("An edition that is only a record cannot be replayed")
    void record() {
        Edition record = new Edition(
                new EditionId("record"), "PLN", "Niaga", null, null, LocalDate.of(2022, 2, 23), null, false);

        assertThatIllegalArgumentException().isThrownBy(() -> new Replay(record));
    }
}
