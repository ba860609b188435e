package id.satupintu.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.MomentKind;
import id.satupintu.verification.ReversalCause;
import id.satupintu.verification.ReversalDesk;
import id.satupintu.verification.Reversing;
import id.satupintu.verification.Ruling;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.workday.CallingHours;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
class CallbackDeskTest {

    /** Of tomorrow, in Jakarta. */
    private static final Instant NOON =
            SiteZone.WIB.startOf(SiteZone.WIB.dayOf(Workday.now()).plusDays(1)).plus(Duration.ofHours(12));

    private static final Duration GAP = Duration.ofHours(2);
    private static final Instant SATURDAY_NIGHT = Instant.parse("2026-11-21T15:30:00Z");

    private final String team = "CB" + UUID.randomUUID().toString().substring(0, 8);
    private final Actor cso = staff("Rani", Role.CSO, team);
    private final Actor colleague = staff("Dimas", Role.CSO, team);
    private final Actor tl = staff("Bagus", Role.TL, team);

    @Autowired
    CallbackDesk desk;

    @Autowired
    Callbacks callbacks;

    @Autowired
    VerificationDesk verification;

    @Autowired
    ReversalDesk reversals;

    @Autowired
    ApplicationEvents events;

    @Test
    @Tag("Q-084")
    void aPromiseIsMadeOnceAndALaterFormCorrectsTheNumber() {
        UUID request = UUID.randomUUID();

        CallbackId first = as(cso, () -> desk.promise(form(request, null, "081234567890")));
        CallbackId second = as(cso, () -> desk.promise(form(request, null, "081399998888")));

        assertThat(second).isEqualTo(first);
        assertThat(open(cso)).extracting(CallbackRow::phone).containsExactly("081399998888");
        assertThat(events.stream(CallbackPromised.class)).hasSize(1);
    }

    @Test
    @Tag("A-26")
    void thePromiseFallsIntoTheCallingHoursOfTheCustomer() {
        Workday.at(SATURDAY_NIGHT, () -> as(cso, () -> desk.promise(form(UUID.randomUUID(), null, "081234567890"))));

        CallbackRow row = open(cso).getFirst();
        assertThat(row.promisedBy())
                .isEqualTo(CallingHours.USUAL.promise(SATURDAY_NIGHT, Duration.ofHours(24), SiteZone.WIB))
                .isEqualTo(Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(row.overdue(Instant.parse("2026-11-23T01:00:01Z"))).isTrue();
        assertThat(row.overdue(Instant.parse("2026-11-23T01:00:00Z"))).isFalse();
    }

    @Test
    @Tag("A-26")
    void theClockOfTheCustomerCountsAndNotThatOfTheSite() {
        CallbackForm papua = new CallbackForm(
                null,
                UUID.randomUUID(),
                null,
                "Yosef",
                Salutation.BAPAK,
                "081234567890",
                CallbackReason.SLOW,
                SiteZone.WIT);
        Workday.at(SATURDAY_NIGHT, () -> as(cso, () -> desk.promise(papua)));

        CallbackRow row = open(cso).getFirst();
        assertThat(row.zone()).isEqualTo(SiteZone.WIT);
        assertThat(row.promisedBy())
                .isEqualTo(CallingHours.USUAL.promise(SATURDAY_NIGHT, Duration.ofHours(24), SiteZone.WIT));
        assertThat(row.promisedBy())
                .isNotEqualTo(CallingHours.USUAL.promise(SATURDAY_NIGHT, Duration.ofHours(24), SiteZone.WIB));
        assertThat(events.stream(CallbackPromised.class).map(CallbackPromised::zone))
                .contains("WIB");
    }

    @Test
    @Tag("A-26")
    void theTeamHoldsThePromise() {
        CallbackId id = promised();

        assertThat(open(colleague)).hasSize(1);
        assertThat(open(tl)).hasSize(1);
        at(NOON, () -> desk.reached(id));
        assertThat(open(cso)).isEmpty();
        assertThat(events.stream(CallbackClosed.class).map(CallbackClosed::outcome))
                .containsExactly("REACHED");
    }

    @Test
    @Tag("A-26")
    void afterTheThirdTryItIsClosedAsNotReached() {
        CallbackId id = promised();

        at(NOON, () -> desk.notReached(id));
        CallbackRow second = at(NOON.plus(GAP), () -> desk.notReached(id));
        assertThat(second.tries()).isEqualTo(2);
        assertThat(second.nextTry()).isEqualTo(NOON.plus(GAP).plus(GAP));
        CallbackRow third = at(second.nextTry(), () -> desk.notReached(id));

        assertThat(third.outcome()).isEqualTo(CallbackOutcome.NOT_REACHED);
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofHours(7)), () -> desk.notReached(id)))
                .isInstanceOf(CallbackRefused.class)
                .hasMessageContaining("already-closed");
    }

    @Test
    @Tag("A-26")
    void nobodyIsTriedAgainBeforeTheGapIsOverUnlessTheyAskedForIt() {
        CallbackId id = promised();
        at(NOON, () -> desk.notReached(id));
        Instant tooEarly = NOON.plus(GAP).minusSeconds(1);

        assertThatThrownBy(() -> at(tooEarly, () -> desk.notReached(id)))
                .isInstanceOfSatisfying(CallbackRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("too-early");
                    assertThat(refused.row().mayCallFrom(tooEarly)).isEqualTo(NOON.plus(GAP));
                });
        assertThatThrownBy(() -> at(tooEarly, () -> desk.reached(id))).hasMessageContaining("too-early");
        assertThat(open(cso)).singleElement().returns(1, CallbackRow::tries);

        CallbackRow reached = at(tooEarly, () -> desk.reached(id, CallTime.AS_ASKED));
        assertThat(reached.outcome()).isEqualTo(CallbackOutcome.REACHED);
    }

    @Test
    @Tag("A-26")
    void nobodyIsCalledAtNightUnlessTheyAskedForIt() {
        CallbackId id = promised();
        Instant night = NOON.plus(Duration.ofHours(8));

        assertThatThrownBy(() -> at(night, () -> desk.reached(id)))
                .isInstanceOfSatisfying(CallbackRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("outside-hours");
                    assertThat(refused.row().mayCallFrom(night)).isEqualTo(NOON.plus(Duration.ofHours(20)));
                });
        at(night, () -> desk.reached(id, CallTime.AS_ASKED));
        assertThat(open(cso)).isEmpty();
    }

    @Test
    @Tag("A-26")
    void theTargetRunsFromTheResultInWorkingTimeAndAlarmsTheTeam() {
        VerificationId handed = rejected(RejectReason.PHONE);
        Instant seven = NOON.plus(Duration.ofHours(7));
        CallbackId id =
                Workday.at(seven, () -> as(cso, () -> desk.promise(form(null, handed.value(), "081234567890"))));
        CallbackRow row = open(cso).getFirst();

        assertThat(row.targetBy()).isEqualTo(NOON.plus(Duration.ofHours(21)));
        assertThat(row.beyondTarget(row.targetBy())).isFalse();
        assertThat(at(row.targetBy(), desk::late)).isZero();
        assertThat(at(row.targetBy().plusSeconds(1), desk::late)).isEqualTo(1);
        Instant tried = row.targetBy().plusSeconds(2);
        assertThat(at(tried, () -> desk.notReached(id)).beyondTarget(tried)).isFalse();
        assertThat(at(tried, desk::late)).isZero();
        assertThat(at(row.promisedBy().plusSeconds(1), desk::late)).isEqualTo(1);
    }

    @Test
    @Tag("A-26")
    void whatOnlyTimeMadeLateIsToldToItsTeamOnce() {
        promised();
        Instant due = open(cso).getFirst().promisedBy();

        assertThat(callbacks.lateSince(due, due)).doesNotContain(team);
        assertThat(callbacks.lateSince(due, due.plusMillis(1))).contains(team);
        assertThat(callbacks.lateSince(due.plusMillis(1), due.plusSeconds(9))).doesNotContain(team);
    }

    private <T> T at(Instant moment, Supplier<T> work) {
        return Workday.at(moment, () -> as(colleague, work));
    }

    @Test
    @Tag("A-26")
    void nobodyCallsBeforeThereIsAResult() {
        VerificationId handed = as(cso, () -> verification.handOver(handOver())).id();
        CallbackId id = as(cso, () -> desk.promise(form(null, handed.value(), "081234567890")));

        assertThatThrownBy(() -> at(NOON, () -> desk.reached(id)))
                .isInstanceOf(CallbackRefused.class)
                .hasMessageContaining("no-result");
        as(cso, () -> {
            verification.callerGone(handed, null);
            return true;
        });
        assertThat(as(cso, () -> verification.view(handed, cso.scope())).status())
                .isEqualTo(CaseStatus.CALLBACK);
    }

    @Test
    @Tag("A-26")
    void aPromiseAfterTheDecisionKnowsTheResult() {
        VerificationId handed = rejected(RejectReason.PHONE);

        as(cso, () -> desk.promise(form(null, handed.value(), "081234567890")));

        assertThat(open(cso)).singleElement().satisfies(row -> {
            assertThat(row.result()).isEqualTo("REJECTED");
            assertThat(row.resultReasons()).isEqualTo("PHONE");
            assertThat(row.kind()).isEqualTo(Transaction.PD);
        });
    }

    @Test
    @Tag("Q-082")
    void aColleagueReadsTheTextThatIsKeptAndTheResultCountsAsReadOut() {
        VerificationId handed = rejected(RejectReason.PHONE, RejectReason.EMAIL);
        CallbackId id = as(cso, () -> desk.promise(form(null, handed.value(), "081234567890")));
        Ruling kept = seen(handed).decision();

        assertThat(as(colleague, () -> desk.readAloud(id)))
                .isEqualTo(kept.readAloud())
                .contains("e-mail");
        at(NOON, () -> desk.reached(id));

        assertThat(seen(handed).relayedAt()).isNotNull();
        assertThat(seen(handed).timeline()).last().satisfies(moment -> {
            assertThat(moment.kind()).isEqualTo(MomentKind.RELAYED);
            assertThat(moment.by()).isEqualTo("Dimas");
        });
    }

    @Test
    void nobodyElseReadsWhatIsKept() {
        VerificationId handed = rejected(RejectReason.PHONE);
        CallbackId id = as(cso, () -> desk.promise(form(null, handed.value(), "081234567890")));
        Actor stranger = staff("Yosef", Role.CSO, "elsewhere");

        assertThatThrownBy(() -> as(stranger, () -> desk.readAloud(id))).isInstanceOf(CallbackRefused.class);
    }

    @Test
    @Tag("Q-082")
    void aResultThatIsTakenBackIsNotTold() {
        VerificationId handed = rejected(RejectReason.PHONE);
        CallbackId id = as(cso, () -> desk.promise(form(null, handed.value(), "081234567890")));
        as(tl, () -> reversals.reverse(handed, new Reversing(ReversalCause.MISREAD, null)));

        assertThatThrownBy(() -> at(NOON, () -> desk.reached(id)))
                .isInstanceOf(CallbackRefused.class)
                .hasMessageContaining("no-result");
        assertThat(open(cso)).hasSize(1);
    }

    private VerificationId rejected(RejectReason... reasons) {
        VerificationId handed = as(cso, () -> verification.handOver(handOver())).id();
        as(tl, () -> verification.claim(handed));
        as(tl, () -> verification.decide(handed, Decision.reject(1, reasons)));
        return handed;
    }

    private CaseView seen(VerificationId id) {
        return as(cso, () -> verification.view(id, cso.scope()));
    }

    @Test
    void anotherTeamDoesNotFindIt() {
        CallbackId id = promised();
        Actor stranger = staff("Yosef", Role.TL, "elsewhere");

        assertThatThrownBy(() -> as(stranger, () -> desk.reached(id)))
                .isInstanceOf(CallbackRefused.class)
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> as(stranger, () -> desk.open(tl.scope()))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPromiseNeedsANumber() {
        assertThatThrownBy(() -> as(cso, () -> desk.promise(form(UUID.randomUUID(), null, " "))))
                .isInstanceOf(CallbackRefused.class);
    }

    private CallbackId promised() {
        return as(cso, () -> desk.promise(form(UUID.randomUUID(), null, "081234567890")));
    }

    private List<CallbackRow> open(Actor actor) {
        return as(actor, () -> desk.open(actor.scope()));
    }

    private static CallbackForm form(@Nullable UUID request, @Nullable UUID verification, String phone) {
        return new CallbackForm(null, request, verification, "Hana", Salutation.IBU, phone, CallbackReason.SLOW);
    }

    private static HandOver handOver() {
        String serial = "%04d".formatted(1 + Math.floorMod(System.nanoTime(), 9000));
        return new HandOver(
                "320301520395" + serial,
                "Hana Apsari",
                "Apsari78",
                "081234567890",
                "hana@example.com",
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                true,
                null,
                null);
    }

    private static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return ActingStaff.as(actor, work);
    }

    private static Actor staff(String name, Role role, String team) {
        return new Actor(new StaffId(UUID.randomUUID()), name, name, role, false, team, "JKT", SiteZone.WIB, false);
    }
}
