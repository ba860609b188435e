package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static id.satupintu.verification.Staffing.doing;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Actor;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.outage.Outage;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
class OutageTest {

    private final Floor floor = Floor.fresh();
    private final Floor elsewhere = Floor.fresh();
    private final Actor cso = floor.cso();
    private final Actor bagus = floor.tl("Bagus");
    private final Actor sari = floor.tl("Sari");

    @Autowired
    OutageDesk outages;

    @Autowired
    VerificationDesk desk;

    @Autowired
    SlowGuard guard;

    @Autowired
    OutageWatch watch;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void over() {
        sql.sql("delete from verification_outage").update();
        watch.look();
    }

    @Test
    void theCsosOfTheSiteKnowAtOnceAndThoseOfOtherSitesDoNot() {
        doing(bagus, () -> outages.declare(false));

        Outage known = as(cso, outages::here).orElseThrow();
        assertThat(known.declaredBy()).isEqualTo("Bagus");
        assertThat(as(elsewhere.cso(), outages::here)).isEmpty();
    }

    @Test
    void isFoundByAnyPartOfItBetweenTwoMoments() {
        Instant start = Workday.now();
        Workday.at(start, () -> doing(bagus, () -> outages.declare(false)));
        Outage known = as(cso, outages::here).orElseThrow();

        assertThat(as(Actor.READER, () -> outages.between(start.plusSeconds(60), start.plusSeconds(120))))
                .extracting(Outage::id)
                .containsExactly(known.id());
        assertThat(as(Actor.READER, () -> outages.between(start.minusSeconds(60), start)))
                .isEmpty();
        assertThat(as(
                        Actor.READER,
                        () -> outages.between(known.until(), known.until().plusSeconds(60))))
                .isEmpty();
    }

    @Test
    void declaredForAllSitesEverybodyKnows() {
        doing(bagus, () -> outages.declare(true));

        assertThat(as(cso, outages::here)).isPresent();
        assertThat(as(elsewhere.cso(), outages::here)).isPresent();
    }

    @Test
    @Tag("Q-083")
    @Tag("A-25")
    void whoeverWaitsThereCountsAsWaitingTooLongAndWhoeverWaitsElsewhereDoesNot() {
        CaseView here = handed(cso);
        CaseView there = handed(elsewhere.cso());

        doing(bagus, () -> outages.declare(false));
        CaseView after = handed(cso);
        guard.look();

        assertThat(slow(here, cso)).isTrue();
        assertThat(slow(after, cso)).isTrue();
        assertThat(slow(there, elsewhere.cso())).isFalse();
    }

    @Test
    void aDecisionCarriesHowMuchOfItsTimeTheToolWasSlow() {
        Instant start = Workday.now().minus(Duration.ofMinutes(10));
        CaseView made = Workday.at(start, () -> handed(cso));
        Workday.at(start.plusSeconds(30), () -> doing(bagus, () -> outages.declare(false)));
        UUID running = Workday.at(start.plusSeconds(60), () -> as(cso, outages::here))
                .orElseThrow()
                .id();
        Workday.at(start.plusSeconds(90), () -> doing(sari, () -> outages.over(running)));

        doing(bagus, () -> desk.claim(made.id()));
        doing(bagus, () -> desk.decide(made.id(), Decision.approve(1)));

        assertThat(events.stream(VerificationDecided.class)
                        .filter(told -> told.verificationId().equals(made.id().value())))
                .singleElement()
                .satisfies(told -> assertThat(told.outageSeconds()).isEqualTo(60));
    }

    @Test
    void sayingItAgainProlongsItAndIsNoSecondOutage() {
        Instant start = Workday.now().minus(Duration.ofMinutes(20));
        Workday.at(start, () -> doing(bagus, () -> outages.declare(false)));
        doing(sari, () -> outages.declare(false));

        assertThat(as(cso, outages::here)).get().satisfies(known -> {
            assertThat(known.declaredBy()).isEqualTo("Bagus");
            assertThat(known.until()).isAfter(Workday.now().plus(Duration.ofMinutes(29)));
        });
        assertThat(sql.sql("select count(*) from verification_outage")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void itEndsByAWordOfTheSiteOrByItselfButNotFromElsewhere() {
        doing(bagus, () -> outages.declare(false));
        UUID running = as(cso, outages::here).orElseThrow().id();

        doing(elsewhere.tl("Yosef"), () -> outages.over(running));
        assertThat(as(cso, outages::here)).isPresent();
        assertThat(Workday.at(Workday.now().plus(Duration.ofMinutes(31)), () -> as(cso, outages::here)))
                .isEmpty();

        doing(sari, () -> outages.over(running));
        assertThat(as(cso, outages::here)).isEmpty();
    }

    @Test
    void onlyATlDeclares() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> doing(cso, () -> outages.declare(false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private CaseView handed(Actor by) {
        return as(by, () -> desk.handOver(Given.caller().handOver()));
    }

    private boolean slow(CaseView made, Actor owner) {
        return as(owner, () -> desk.view(made.id(), owner.scope())).slow();
    }
}
