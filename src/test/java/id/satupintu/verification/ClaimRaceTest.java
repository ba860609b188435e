package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.testing.BothDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
class ClaimRaceTest {

    private static final int RUNNERS = 8;

    @Autowired
    VerificationDesk desk;

    @Test
    void ofManyWhoClaimOneRequestExactlyOneWinsAndTheOthersLearnWho() {
        for (int round = 0; round < 20; round++) {
            CaseView made = as(Staffing.RANI, () -> desk.handOver(Given.caller().handOver()));
            AtomicInteger tl = new AtomicInteger();
            List<String> holders = new ArrayList<>();

            List<CaseView> won = Race.of(RUNNERS, () -> {
                Actor me = Staffing.staff("TL " + tl.incrementAndGet(), Role.TL, "JKT-A", false);
                try {
                    return as(me, () -> desk.claim(made.id()));
                } catch (VerificationRefused.ClaimedByOther e) {
                    synchronized (holders) {
                        holders.add(e.holder());
                    }
                    return null;
                }
            });

            assertThat(won).hasSize(1);
            assertThat(holders)
                    .hasSize(RUNNERS - 1)
                    .containsOnly(won.getFirst().claimedBy().name());
        }
    }

    @Test
    void whoAsksForTheNextNeverGetsWhatAnotherGotAndNothingIsLeftOver() {
        Actor cso = Staffing.of(Role.CSO, "RCE-A");
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            made.add(
                    as(cso, () -> desk.handOver(Given.caller().handOver())).id().value());
        }
        AtomicInteger tl = new AtomicInteger();

        List<List<UUID>> served = Race.of(RUNNERS, () -> {
            Actor me = Staffing.staff("Next " + tl.incrementAndGet(), Role.TL, "RCE-A", false);
            List<UUID> mine = new ArrayList<>();
            Optional<CaseView> next = as(me, desk::claimNext);
            while (next.isPresent()) {
                mine.add(next.get().id().value());
                next = as(me, desk::claimNext);
            }
            return mine;
        });

        assertThat(served.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(made);
    }
}
