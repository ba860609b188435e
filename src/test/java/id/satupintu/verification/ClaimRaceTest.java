package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.testing.BothDatabases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
class ClaimRaceTest {

    private static final int RUNNERS = 8;

    /** Enough for every build; {@code -Dsatupintu.race.claims=10000} for the figure in the note. */
    private static final int RACES = Integer.getInteger("satupintu.race.claims", 80);

    @Autowired
    VerificationDesk desk;

    @Autowired
    JdbcClient sql;

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

    @Test
    void inManyRacesNothingIsTakenTwiceAndNothingIsLeftBehind() {
        String team = "RCB-A";
        Actor cso = Staffing.of(Role.CSO, team);
        List<VerificationId> made = IntStream.range(0, RACES)
                .mapToObj(race ->
                        as(cso, () -> desk.handOver(Given.caller().handOver())).id())
                .toList();
        AtomicInteger tl = new AtomicInteger();

        List<List<VerificationId>> won = Race.of(RUNNERS, () -> {
            int number = tl.incrementAndGet();
            Actor me = Staffing.staff("Racer " + number, Role.TL, team, false);
            List<VerificationId> mixed = new ArrayList<>(made);
            Collections.shuffle(mixed, new Random(number));
            return mixed.stream().filter(id -> as(me, () -> wins(id))).toList();
        });

        assertThat(won.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(made);
        assertThat(count("stage = 'APPROVED' and holder_id is null", team)).isEqualTo(RACES);
        assertThat(count(
                        "exists (select 1 from verification_moment m where m.case_id = c.id and m.kind = 'CLAIMED'"
                                + " having count(*) = 1)",
                        team))
                .isEqualTo(RACES);
    }

    /** Takes it and approves it at once, unless another has been faster at either. */
    private boolean wins(VerificationId id) {
        try {
            desk.claim(id);
            desk.decide(id, Decision.approve(1));
            return true;
        } catch (VerificationRefused.ClaimedByOther | VerificationRefused.AlreadyDecided another) {
            return false;
        }
    }

    private int count(String which, String team) {
        return sql.sql("select count(*) from verification_case c where c.team = :team and " + which)
                .param("team", team)
                .query(Integer.class)
                .single();
    }
}
