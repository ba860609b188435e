package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.AVerification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The ledger")
class BookTest {

    private final List<Entry> written = new ArrayList<>();
    private final ACall call = ACall.at("2026-11-22T03:10:00Z");

    @Test
    void addsOneEntryForAFactThatIsNew() {
        assertThat(hear(Told.by(call.told()))).extracting(Entry::sign).containsExactly(1);
    }

    @Test
    void addsNothingForAFactThatItKnows() {
        hear(Told.by(call.told()));
        assertThat(hear(Told.by(call.told()))).isEmpty();
    }

    @Test
    @DisplayName("takes the old fact back and adds the new one when an outcome changes")
    void pairs() {
        ARequest request = call.request();
        hear(Told.by(request.told()));

        List<Entry> added = hear(Told.by(request.declined().version(2).told()));

        assertThat(added).extracting(Entry::sign).containsExactly(-1, 1);
        assertThat(added).extracting(entry -> entry.fact().text(OUTCOME, "")).containsExactly("DIRECTED", "DECLINED");
    }

    @Test
    void ignoresAnOlderVersionThatArrivesLate() {
        ARequest request = call.request();
        var first = Told.by(request.told());
        hear(Told.by(request.declined().version(2).told()));

        assertThat(hear(first)).isEmpty();
    }

    @Test
    void givesACallTheUnitAndLegsOfItsRequestsWhicheverComesFirst() {
        hear(Told.by(call.request().unit("BALI").exception("VVIP").told()));
        hear(Told.by(call.told()));
        hear(Told.by(call.request().transaction("PB").unit("JAYA").told()));

        Fact counted = standing(FactKind.CALL);
        assertThat(counted.text(UNIT, "")).isEqualTo("BALI");
        assertThat(counted.text(LEGS, "")).isEqualTo(",PB/NONE,PD/VVIP,");
    }

    @Test
    @Tag("A-37")
    void leavesWhatWasLostWithADroppedCallOut() {
        hear(Told.by(call.request().unfinished().told()));
        hear(Told.by(call.dropped(true).told()));

        assertThat(standing(FactKind.REQUEST).is(DROPPED)).isTrue();
        assertThat(standing(FactKind.CALL).text(OUTCOME, "")).isEqualTo("LOST");
    }

    @Test
    @Tag("A-37")
    void keepsWhatHadComeToAnEndBeforeTheLineDropped() {
        hear(Told.by(call.dropped(true).told()));
        hear(Told.by(call.request().told()));

        assertThat(standing(FactKind.REQUEST).is(DROPPED)).isFalse();
        assertThat(standing(FactKind.CALL).text(OUTCOME, "")).isEqualTo("CLOSED");
    }

    @Test
    void givesAVerificationTheUnitAndExceptionOfItsRequestEvenWhenThatIsToldLater() {
        ARequest request = call.request().unit("BALI").exception("VVIP");
        hear(Told.by(request.verification().told()));
        hear(Told.by(request.told()));

        Fact verification = standing(FactKind.VERIFICATION);
        assertThat(verification.text(UNIT, "")).isEqualTo("BALI");
        assertThat(verification.text(LEGS, "")).isEqualTo(",PD/VVIP,");
    }

    @Test
    @DisplayName(
            "stops the clock of a verification at its approval, also when that is finished later, in whatever order the two are heard")
    void firstDecision() {
        AVerification verification = call.request().verification();
        var first = Told.by(verification.outcome("APPROVED_NOT_APPLIED").told());
        var second = Told.by(verification
                .outcome("APPROVED")
                .took(Duration.ofMinutes(9))
                .approvedAfter(Duration.ofSeconds(48))
                .version(2)
                .told());

        hear(second);
        hear(first);

        Fact fact = standing(FactKind.VERIFICATION);
        assertThat(fact.text(OUTCOME, "")).isEqualTo("APPROVED");
        assertThat(fact.get(DURATION_MS, Long.class)).isEqualTo(48_000);
        assertThat(fact.get(WAIT_MS, Long.class)).isEqualTo(24_000);
    }

    @Test
    @DisplayName("lets a verification wait again when its decision is taken back, in whatever order that is heard")
    void takenBack() {
        AVerification verification = call.request().verification();
        var decided = Told.by(verification.told());

        hear(Told.by(verification.reversed()));
        hear(decided);

        Fact fact = standing(FactKind.VERIFICATION);
        assertThat(fact.text(OUTCOME, "")).isEqualTo("WAITING");
        assertThat(fact.values()).doesNotContainKeys(TL, DURATION_MS, WORK_MS, ADVICE);
    }

    @Test
    @DisplayName("counts the last decision, for whoever made it and from the hand-over on")
    void decidedAnew() {
        AVerification verification = call.request().verification();
        hear(Told.by(verification.handedOver()));
        hear(Told.by(verification.rejected("NAME").told()));
        hear(Told.by(verification.relayed(Duration.ofSeconds(1), Duration.ofSeconds(9))));
        hear(Told.by(verification.reversed()));
        UUID other = new UUID(8, 9);
        verification.outcome("APPROVED").by(other).took(Duration.ofMinutes(3)).version(3);
        hear(Told.by(verification.told()));

        Fact fact = standing(FactKind.VERIFICATION);
        assertThat(fact.text(OUTCOME, "")).isEqualTo("APPROVED");
        assertThat(fact.get(TL, UUID.class)).isEqualTo(other);
        assertThat(fact.get(DURATION_MS, Long.class)).isEqualTo(180_000);
        assertThat(fact.values())
                .as("what was read out before is not this result")
                .doesNotContainKey(TOLD_MS);
        hear(Told.by(verification.relayed(Duration.ofSeconds(1), Duration.ofSeconds(9))));
        assertThat(standing(FactKind.VERIFICATION).get(TOLD_MS, Long.class)).isEqualTo(9_000);
    }

    @Test
    @DisplayName("lets the CSO withdraw what was decided once and taken back")
    void withdrawnAfterAll() {
        AVerification verification = call.request().verification();
        hear(Told.by(verification.told()));
        hear(Told.by(verification.reversed()));

        hear(Told.by(verification.version(3).withdrawn()));

        assertThat(standing(FactKind.VERIFICATION).text(OUTCOME, "")).isEqualTo("WITHDRAWN");
    }

    @Test
    @DisplayName(
            "takes an exception that a person has ended out of X, and keeps its request, in whatever order the two are heard")
    void exceptionTakenBack() {
        ARequest request = call.request().exceptions("VVIP,NO_PHONE");
        hear(TakenBack.by(request.exceptionVoided(2)));
        hear(TakenBack.by(request.exceptionRecorded(1)));
        hear(Told.by(request.told()));

        Fact fact = standing(FactKind.REQUEST);
        assertThat(fact.text(ROUTE, "")).isEqualTo("TAKEN_BACK");
        assertThat(fact.text(LEGS, "")).isEqualTo(",PD/NONE,");
        assertThat(hear(TakenBack.by(request.exceptionVoided(2)))).isEmpty();
    }

    @Test
    @DisplayName("lets an exception count again, by the kind that it was")
    void exceptionCountsAgain() {
        ARequest noted = call.request().exceptions("VVIP,NO_PHONE");
        ARequest registered = call.request().registered("PS_CROSS_PHASE");
        ARequest outside = call.request().outsidePolicy();
        for (ARequest request : List.of(noted, registered, outside)) {
            hear(Told.by(request.told()));
            Fact before = standing(request);
            hear(TakenBack.by(request.exceptionVoided(2)));
            assertThat(standing(request).text(ROUTE, "")).isEqualTo("TAKEN_BACK");

            hear(TakenBack.by(request.exceptionRecorded(3)));

            assertThat(standing(request).with(EXCEPTION_HEARD, null)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("does not take a request off the ordinary path for an exception that was ended before")
    void anotherWay() {
        ARequest request = call.request();
        hear(TakenBack.by(request.exceptionVoided(2)));
        hear(Told.by(request.told()));

        assertThat(standing(FactKind.REQUEST).text(ROUTE, "")).isEqualTo("PLN_MOBILE");
    }

    @Test
    @DisplayName("joins the promise and the close of a callback, in whatever order they are heard")
    void callbacks() {
        AVerification verification = call.request().verification();
        Instant due = Instant.parse("2026-11-23T03:00:00Z");

        hear(Told.by(verification.closed("REACHED")));
        hear(Told.by(verification.promisedFor(due)));

        Fact callback = standing(FactKind.CALLBACK);
        assertThat(callback.family()).isEqualTo(call.id());
        assertThat(callback.text(OUTCOME, "")).isEqualTo("REACHED");
        assertThat(callback.get(DUE_AT, Instant.class)).isEqualTo(due);
        assertThat(hear(Told.by(verification.promisedFor(due)))).isEmpty();
    }

    @Test
    @DisplayName("keeps the policy edition of the request on the callback that was promised for it")
    void editionOfACallback() {
        ARequest request = call.request();
        hear(Told.by(request.verification().promisedFor(Instant.parse("2026-11-23T03:00:00Z"))));

        hear(Told.by(request.told()));

        assertThat(standing(FactKind.CALLBACK).text(EDITION, ""))
                .isEqualTo(standing(FactKind.REQUEST).text(EDITION, "none"));
    }

    @Test
    void neverGivesTwoEntriesOfAFamilyTheSameTurn() {
        ARequest request = call.request();
        hear(Told.by(request.told()));
        hear(Told.by(call.told()));
        hear(Told.by(request.declined().version(2).told()));

        assertThat(written).extracting(Entry::turn).doesNotHaveDuplicates();
    }

    private List<Entry> hear(Fact told) {
        List<Entry> added = new Book(written).hear(told);
        written.addAll(added);
        return added;
    }

    private Fact standing(ARequest request) {
        return new Book(written).standing(request.id()).orElseThrow();
    }

    private Fact standing(FactKind kind) {
        return written.stream()
                .filter(entry -> entry.fact().kind() == kind)
                .filter(entry -> written.stream()
                        .noneMatch(other -> other.sign() < 0
                                && other.ordinal() == entry.ordinal()
                                && other.fact().subject().equals(entry.fact().subject())))
                .map(Entry::fact)
                .reduce((one, two) -> {
                    throw new AssertionError("two stand: " + one + two);
                })
                .orElseThrow();
    }
}
