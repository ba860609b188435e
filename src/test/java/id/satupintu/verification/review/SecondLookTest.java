package id.satupintu.verification.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.settings.Settings;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.Outcome;
import id.satupintu.verification.ReversalDesk;
import id.satupintu.verification.TurnDesk;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
class SecondLookTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final AtomicInteger TEAMS = new AtomicInteger();

    @Autowired
    VerificationDesk verification;

    @Autowired
    ReversalDesk reversals;

    @Autowired
    SecondLookDesk looks;

    @Autowired
    FiguresDesk figures;

    @Autowired
    GoldenDesk golden;

    @Autowired
    GoldenCases goldenCases;

    @Autowired
    SecondLooks secondLooks;

    @Autowired
    TurnDesk turns;

    @Autowired
    Settings settings;

    private final String team = "RV-" + TEAMS.incrementAndGet();
    private final Actor cso = somebody("Rani", Role.CSO, false);
    private final Actor bagus = somebody("Bagus", Role.TL, false);
    private final Actor sari = somebody("Sari", Role.TL, false);
    private final Actor lead = somebody("Wulan", Role.TL, true);

    @Test
    @Tag("A-29")
    void everyDecisionAgainstTheAdviceIsLookedAtByAnotherAndNeverByWhoeverDecided() {
        CaseView decided = againstTheAdvice();

        SecondLook owed = owed();
        assertThat(owed.why()).isEqualTo(Why.AGAINST_ADVICE);
        assertThat(owed.verification()).isEqualTo(decided.id());
        assertThat(as(bagus, () -> looks.waiting(bagus.scope()))).isEmpty();
        assertRefused("own", () -> as(bagus, () -> done(owed, true, "")));
        assertThat(as(sari, () -> looks.behind(owed.id(), sari.scope()))
                        .decision()
                        .note())
                .isEqualTo("nama panggilan");

        as(sari, () -> done(owed, true, ""));

        assertThat(as(sari, () -> looks.waiting(sari.scope()))).isEmpty();
        assertRefused("done", () -> as(lead, () -> done(owed, true, "")));
        assertThat(as(bagus, looks::ofMine)).extracting(SecondLook::look).containsExactly(Look.AGREED);
    }

    @Test
    void aDisagreementNeedsWordsAndLeavesTheDecision() {
        CaseView decided = againstTheAdvice();
        SecondLook owed = owed();

        assertRefused("note-missing", () -> as(sari, () -> done(owed, false, " ")));
        as(sari, () -> done(owed, false, "tidak ada unsur nama"));

        assertThat(as(bagus, looks::ofMine)).extracting(SecondLook::note).containsExactly("tidak ada unsur nama");
        assertThat(as(bagus, () -> verification.view(decided.id(), bagus.scope()))
                        .status())
                .isEqualTo(decided.status());
    }

    @Test
    void whatWasTakenBackNobodyNeedLookAt() {
        CaseView decided = againstTheAdvice();
        owed();

        as(bagus, () -> reversals.recall(decided.id()));

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(as(sari, () -> looks.waiting(sari.scope()))).isEmpty());
    }

    @Test
    void aTeamLeadersFiguresAreTheirsFirst() {
        againstTheAdvice();
        as(sari, () -> done(owed(), true, ""));
        assertRefused("no-right", () -> as(sari, () -> figures.team(new Scope.Team(team), Duration.ofDays(7))));
        assertThat(ofTeam())
                .singleElement()
                .satisfies(unseen -> assertThat(unseen.handled()).isZero());

        TlFigures own = as(bagus, () -> figures.own(Duration.ofDays(7)));

        assertThat(own.handled()).isEqualTo(1);
        assertThat(own.overrides()).isEqualTo(1);
        assertThat(own.medianWork()).isNotNull();
        assertThat(own.looked()).isEqualTo(1);
        assertThat(own.agreement()).as("too few for a rate").isNull();
        assertThat(ofTeam())
                .singleElement()
                .satisfies(seen -> assertThat(seen.handled()).isEqualTo(1));
    }

    @Test
    void afterSomeDaysTheFiguresAreShownToOthersAllTheSame() {
        againstTheAdvice();

        List<TlFigures> later =
                Workday.at(Workday.now().plus(Duration.ofDays(4)), (Supplier<List<TlFigures>>) this::ofTeam);

        assertThat(later)
                .singleElement()
                .satisfies(shown -> assertThat(shown.handled()).isEqualTo(1));
    }

    @Test
    void byNameATeamLeaderSeesOnlyThemselvesAndTheShiftLeadThoseWhoHaveLooked() {
        Set<UUID> both = Set.of(bagus.id().value(), sari.id().value());
        Instant now = Workday.now();
        Instant longAgo = now.minus(Duration.ofDays(4));
        as(bagus, () -> figures.own(Duration.ofDays(7)));

        assertThat(as(sari, () -> figures.shown(both, longAgo)))
                .containsExactly(sari.id().value());
        assertThat(as(lead, () -> figures.shown(both, now)))
                .containsExactly(bagus.id().value());
        assertThat(as(lead, () -> figures.shown(both, Workday.now().plusSeconds(60))))
                .as("a day that has not ended is nobody else's")
                .isEmpty();
        assertThat(as(lead, () -> figures.shown(both, longAgo))).isEqualTo(both);
    }

    @Test
    void whatIsTakenOutOfTurnIsCounted() {
        CaseView first = handed();
        CaseView second = handed();

        as(bagus, () -> verification.claim(second.id()));

        assertThat(as(bagus, () -> figures.own(Duration.ofDays(7))).picks()).isEqualTo(1);
        assertThat(first.status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void aDecisionThatTheSampleDrawsIsLookedAtAlthoughItFollowsTheAdvice() {
        CaseView made = handed();
        VerificationDecided decided = decidedByAdvice(made);
        assertThat(new DecisionsHeard(secondLooks, drawing(0)).why(decided)).isNull();

        DecisionsHeard all = new DecisionsHeard(secondLooks, drawing(1));
        all.on(decided);
        all.on(decided);

        assertThat(as(sari, () -> looks.waiting(sari.scope())))
                .singleElement()
                .satisfies(owed -> assertThat(owed.why()).isEqualTo(Why.SAMPLE));
        assertThat(as(bagus, () -> looks.waiting(bagus.scope()))).isEmpty();
    }

    /** A house that draws so many of all decisions, and where practice is on. */
    private ReviewSettings drawing(double rate) {
        return new ReviewSettings(settings) {
            @Override
            double rate() {
                return rate;
            }

            @Override
            boolean golden() {
                return true;
            }
        };
    }

    private VerificationDecided decidedByAdvice(CaseView made) {
        Instant now = Workday.now();
        return new VerificationDecided(
                made.id().value(),
                7,
                null,
                null,
                "RVW",
                "WIB",
                team,
                cso.id().value(),
                bagus.id().value(),
                "PD",
                1,
                null,
                "APPROVED",
                "",
                "MATCH",
                now,
                now,
                now,
                now,
                0,
                false,
                "uji",
                false);
    }

    @Test
    void practiceRestsWhileAnybodyWaitsAtTheSiteOfWhateverTeam() {
        GoldenDesk on = new GoldenDesk(goldenCases, turns, drawing(0));
        Actor elsewhere = new Actor(
                new StaffId(UUID.randomUUID()),
                "wati",
                "Wati",
                Role.CSO,
                false,
                team + "-B",
                "RVW-" + team,
                SiteZone.WIB,
                false);
        Actor here = new Actor(
                new StaffId(UUID.randomUUID()),
                "yosef",
                "Yosef",
                Role.TL,
                false,
                team,
                "RVW-" + team,
                SiteZone.WIB,
                false);
        assertThat(as(here, on::next)).isPresent();

        CaseView waits = as(elsewhere, () -> verification.handOver(handOver("Apsari78")));
        assertRefused("caller-waits", () -> as(here, on::next));

        as(elsewhere, () -> {
            verification.withdraw(waits.id());
            return true;
        });
        assertThat(as(here, on::next)).isPresent();
    }

    @Test
    void practiceIsOffUntilSomebodySwitchesItOn() {
        assertThat(as(bagus, golden::on)).isFalse();
        assertRefused("off", () -> as(bagus, golden::next));
    }

    @Test
    void aPracticeAnswerIsRightOnlyWithTheRightReasonsAndCountsNowhereElse() {
        GoldenCase first = goldenCases.nextFor(bagus.id()).orElseThrow();
        GoldenResult known = goldenCases.right(first.id()).orElseThrow();

        GoldenResult right = as(bagus, () -> golden.answer(first.id(), known.outcome(), Set.copyOf(known.reasons())));
        GoldenResult wrong = as(bagus, () -> golden.answer(first.id(), Outcome.REJECT, Set.of(RejectReason.REGION)));

        assertThat(right.right()).isTrue();
        assertThat(wrong.right()).isFalse();
        assertThat(as(bagus, golden::mine)).containsExactlyInAnyOrder(true, false);
        assertThat(goldenCases.nextFor(bagus.id()).orElseThrow().id()).isNotEqualTo(first.id());
        assertThat(as(bagus, () -> figures.own(Duration.ofDays(7))).handled()).isZero();
    }

    private List<TlFigures> ofTeam() {
        return as(lead, () -> figures.team(new Scope.Team(team), Duration.ofDays(7)));
    }

    private SecondLook owed() {
        return Awaitility.await()
                .until(() -> as(sari, () -> looks.waiting(sari.scope())), found -> !found.isEmpty())
                .getFirst();
    }

    private boolean done(SecondLook owed, boolean agree, String note) {
        looks.look(owed.id(), agree, note);
        return true;
    }

    private CaseView handed() {
        return as(cso, () -> verification.handOver(handOver("Apsari78")));
    }

    private static HandOver handOver(String account) {
        return new HandOver(
                "3174064109%02d%04d".formatted(60 + PEOPLE.incrementAndGet() / 900, 1 + PEOPLE.get() % 900),
                "HANA APSARI NAMIRA",
                account,
                "081234567890",
                "hana@contoh.id",
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                true,
                null,
                null);
    }

    private CaseView againstTheAdvice() {
        CaseView made = as(cso, () -> verification.handOver(handOver("Sagita98")));
        as(bagus, () -> verification.claim(made.id()));
        return as(
                bagus, () -> verification.decide(made.id(), Decision.approve(1).withNote("nama panggilan")));
    }

    private static void assertRefused(String code, Supplier<?> act) {
        assertThatThrownBy(act::get)
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return ActingStaff.as(actor, work);
    }

    private Actor somebody(String name, Role role, boolean shiftLead) {
        return new Actor(new StaffId(UUID.randomUUID()), name, name, role, shiftLead, team, "RVW", SiteZone.WIB, false);
    }
}
