package id.satupintu.escalation;

import static id.satupintu.escalation.Team.as;
import static id.satupintu.escalation.Team.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.escalation.dispatch.DispatchDesk;
import id.satupintu.policy.Transaction;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
@DisplayName("The escalation ledger")
class EscalationDeskTest {

    private final Team team = Team.fresh();

    @Autowired
    EscalationDesk desk;

    @Autowired
    DispatchDesk letters;

    @Autowired
    ApplicationEvents events;

    @Test
    @Tag("Q-027")
    @DisplayName("names what is missing, and owes the data until it is there")
    void incomplete() {
        UUID request = UUID.randomUUID();
        CaseView view = tell(AnException.of(CaseKind.NO_PHONE).on(request).unfinished());

        assertThat(view.state()).isEqualTo(CaseState.INCOMPLETE);
        assertThat(view.debt().owes()).isEqualTo(Owes.DATA);
        assertThat(as(team.cso(), () -> desk.missing(request))).containsExactly(ApktField.SERVICE_UNIT.key());
        assertThat(events.stream(ExceptionRecorded.class)).isEmpty();

        CaseView complete = tell(AnException.of(CaseKind.NO_PHONE).on(request));

        assertThat(complete.id()).isEqualTo(view.id());
        assertThat(complete.debt().owes()).isEqualTo(Owes.APKT);
        assertThat(as(team.cso(), () -> desk.missing(request))).isEmpty();
        assertThat(events.stream(ExceptionRecorded.class)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo("NO_PHONE");
            assertThat(told.letter()).isEqualTo("a");
            assertThat(told.unit()).isEqualTo("JAYA");
        });
    }

    @Test
    @Tag("Q-027")
    @DisplayName("takes no number and lets no form go while a field is missing")
    void noNumberForAnUnfinishedForm() {
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE).unfinished()).id();

        refuses("incomplete", () -> enter(id, OutsideSystem.APKT, "K-1001"));
        refuses("incomplete", () -> as(team.cso(), () -> desk.letGo(id)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseKind.class,
            names = {"NO_PHONE", "PHONE_UNSUPPORTED", "VVIP_POSITION", "VVIP_ACCESS", "HARD_COMPLAINT"})
    @Tag("Q-014")
    @Tag("Q-015")
    @DisplayName("needs APKT and then Simone for a, b and c, in this order, and is not finished with one")
    void twoSteps(CaseKind kind) {
        CaseId id = tell(AnException.of(kind)).id();

        refuses("order", () -> enter(id, OutsideSystem.SIMONE, "S-1"));
        CaseView first = enter(id, OutsideSystem.APKT, " k-1001 ");
        assertThat(first.state()).isEqualTo(CaseState.OWED);
        assertThat(first.debt().owes()).isEqualTo(Owes.SIMONE);
        refuses("entered", () -> enter(id, OutsideSystem.APKT, "K-1002"));
        CaseView second = enter(id, OutsideSystem.SIMONE, "S-77");

        assertThat(second.state()).isEqualTo(CaseState.DONE);
        assertThat(second.number(OutsideSystem.APKT))
                .get()
                .extracting(NumberView::number)
                .isEqualTo("K-1001");
        assertThat(events.stream(ApktNumberEntered.class)).singleElement().satisfies(told -> {
            assertThat(told.way()).isEqualTo("HAND");
            assertThat(told.cso()).isEqualTo(team.cso().id().value());
        });
        assertThat(events.stream(SimoneNumberEntered.class)).hasSize(1);
    }

    @Test
    @Tag("Q-017")
    @DisplayName("finishes d with the Nomor Register alone, and names it while it is missing")
    void register() {
        UUID request = UUID.randomUUID();
        CaseId id = tell(AnException.of(CaseKind.PS_NON_CUSTOMER)
                        .on(request)
                        .of(null, Transaction.PS)
                        .unfinished())
                .id();

        assertThat(as(team.cso(), () -> desk.missing(request))).containsExactly(OutsideSystem.AP2T.numberKey());
        refuses("not-needed", () -> enter(id, OutsideSystem.APKT, "K-1"));
        CaseView done = enter(id, OutsideSystem.AP2T, "5312 3456.7890-1");

        assertThat(done.state()).isEqualTo(CaseState.DONE);
        assertThat(done.number(OutsideSystem.AP2T))
                .get()
                .extracting(NumberView::number)
                .isEqualTo("5312345678901");
        assertThat(as(team.cso(), () -> desk.missing(request))).isEmpty();
        assertThat(events.stream(RegisterGiven.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789012345678901", "12345678A", "٣٤٥٦٧٨٩٠"})
    @Tag("Q-017")
    @DisplayName("refuses a Nomor Register that is not 8 to 20 digits")
    void noRegister(String typed) {
        CaseId id = tell(AnException.of(CaseKind.PS_CROSS_PHASE)).id();

        refuses("number", () -> enter(id, OutsideSystem.AP2T, typed));
    }

    @Test
    @Tag("A-01")
    @DisplayName("wants no Simone for a note that a TL has ruled")
    void unitNote() {
        CaseId id = tell(AnException.of(CaseKind.UNIT_NOTE)).id();

        refuses("not-needed", () -> enter(id, OutsideSystem.SIMONE, "S-1"));
        assertThat(enter(id, OutsideSystem.APKT, "K-9").state()).isEqualTo(CaseState.DONE);
    }

    @Test
    @DisplayName("keeps every number that a correction replaced, with who and why")
    void corrections() {
        CaseId id = tell(AnException.of(CaseKind.UNIT_NOTE)).id();
        enter(id, OutsideSystem.APKT, "K-9");

        refuses("reason", () -> as(team.tl(), () -> desk.correct(id, OutsideSystem.APKT, "K-10", " ")));
        refuses("same-number", () -> as(team.tl(), () -> desk.correct(id, OutsideSystem.APKT, "k-9", "salah")));
        CaseView corrected =
                as(team.tl(), () -> desk.correct(id, OutsideSystem.APKT, "K-10", "salah ketik, NIK 3174015508900003"));

        assertThat(corrected.numbers())
                .extracting(NumberView::number, NumberView::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("K-9", team.cso().name()),
                        org.assertj.core.groups.Tuple.tuple("K-10", team.tl().name()));
        assertThat(corrected.number(OutsideSystem.APKT))
                .get()
                .extracting(NumberView::number)
                .isEqualTo("K-10");
        assertThat(corrected.numbers().getLast().reason())
                .contains("salah ketik")
                .doesNotContain("3174015508900003");
        assertThat(corrected.state()).isEqualTo(CaseState.DONE);
        assertThat(events.stream(ApktNumberEntered.class)).hasSize(1);
    }

    @Nested
    @DisplayName("knows since when")
    class SinceWhen {

        private final Instant ten = Instant.parse("2026-11-23T03:00:00Z");

        @Test
        @DisplayName("something is owed, and when it is late")
        void ageing() {
            CaseId id = Workday.at(ten, () -> tell(AnException.of(CaseKind.NO_PHONE)))
                    .id();
            CaseView noted = Workday.at(ten.plusSeconds(600), () -> enter(id, OutsideSystem.APKT, "K-1"));

            assertThat(noted.debt().since()).isEqualTo(ten.plusSeconds(600));
            assertThat(noted.debt().dueAt()).isEqualTo(ten.plusSeconds(600).plus(Duration.ofMinutes(30)));
            assertThat(noted.debt().overdue(noted.debt().dueAt())).isFalse();
            assertThat(noted.debt().overdue(noted.debt().dueAt().plusMillis(1))).isTrue();
        }

        @Test
        @DisplayName("a form was told twice, from the first time")
        void tellingAgainDoesNotMakeItYounger() {
            UUID request = UUID.randomUUID();
            Workday.at(ten, () -> tell(AnException.of(CaseKind.NO_PHONE).on(request)));
            CaseView again = Workday.at(
                    ten.plusSeconds(60),
                    () -> tell(AnException.of(CaseKind.NO_PHONE).on(request)));

            assertThat(again.debt().since()).isEqualTo(ten);
        }
    }

    @Nested
    @DisplayName("finds the same matter")
    class Same {

        private final String idpel = "5230"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^0-9]", "")
                        .concat("00000000")
                        .substring(0, 8);
        private final Instant now = Instant.parse("2026-11-23T03:00:00Z");

        private CaseView at(Duration before, Transaction asked) {
            return Workday.at(
                    now.minus(before),
                    () -> tell(AnException.of(CaseKind.NO_PHONE).of(idpel, asked)));
        }

        @Test
        @DisplayName("of one IDPEL and request within seven days, and no other")
        void withinSevenDays() {
            at(Duration.ofDays(7).plusMillis(1), Transaction.PD);
            CaseView week = at(Duration.ofDays(7), Transaction.PD);
            at(Duration.ofDays(1), Transaction.PS);
            CaseView mine = at(Duration.ZERO, Transaction.PD);

            assertThat(as(team.cso(), () -> desk.ofTheSame(mine.id(), team.cso().scope())))
                    .extracting(SameMatter::id)
                    .containsExactly(week.id());
        }

        @Test
        @DisplayName("and lets the earlier case stand for both")
        void standsForBoth() {
            CaseView first = at(Duration.ofDays(1), Transaction.PD);
            CaseView again = at(Duration.ZERO, Transaction.PD);

            CaseView folded = as(team.cso(), () -> desk.sameMatter(again.id(), first.id()));

            assertThat(folded.state()).isEqualTo(CaseState.VOID);
            assertThat(folded.sameAs()).isEqualTo(first.id());
            assertThat(events.stream(ExceptionVoided.class))
                    .singleElement()
                    .satisfies(told -> assertThat(told.reason()).isEqualTo("SAME_MATTER"));
            refuses("closed", () -> enter(again.id(), OutsideSystem.APKT, "K-1"));
        }

        @Test
        @Tag("Q-016")
        @DisplayName("and does not let what has no form go twice by itself")
        void registerTwice() {
            CaseView first = at(Duration.ofDays(1), Transaction.PS);
            CaseView second = Workday.at(
                    now,
                    () -> tell(AnException.of(CaseKind.PS_CROSS_PHASE)
                            .of(idpel, Transaction.PS)
                            .letGo()));

            assertThat(first.id()).isNotEqualTo(second.id());
            assertThat(second.readyAt()).isNull();
            assertThat(as(team.cso(), () -> desk.letGo(second.id())).readyAt()).isNotNull();
        }

        @Test
        @DisplayName("but not with a case that is another one")
        void anotherOne() {
            CaseView stranger = tell(AnException.of(CaseKind.NO_PHONE));
            CaseView mine = at(Duration.ZERO, Transaction.PD);

            refuses("not-the-same", () -> as(team.cso(), () -> desk.sameMatter(mine.id(), stranger.id())));
        }
    }

    @Test
    @Tag("Q-026")
    @DisplayName("lets the problem be written in other words, masks a NIK in it and can write it anew")
    void wording() {
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE)).id();
        String written = view(id).note().problem();

        CaseView edited = word(id, new Wording(null, "Jl. Salemba 1", "mohon segera, nik 3174015508900003"));
        assertThat(edited.note().problem()).startsWith("MOHON SEGERA").doesNotContain("3174015508900003");
        assertThat(edited.note().location()).isEqualTo("Jl. Salemba 1");
        assertThat(edited.edited()).isTrue();

        assertThat(word(id, new Wording(null, null, " ")).note().problem()).isEqualTo(written);
        refuses("too-long", () -> word(id, new Wording(null, null, "x".repeat(1_001))));
    }

    @Test
    @DisplayName("keeps what the CSO wrote on the form when the call tells more")
    void wordsStay() {
        UUID request = UUID.randomUUID();
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE).on(request)).id();
        word(id, new Wording("ULP Menteng", "Jl. Salemba 1", "mohon segera"));

        CaseView again = tell(AnException.of(CaseKind.NO_PHONE).on(request).letGo());

        assertThat(again.note().serviceUnit()).isEqualTo("ULP Menteng");
        assertThat(again.note().location()).isEqualTo("Jl. Salemba 1");
        assertThat(again.note().problem()).isEqualTo("MOHON SEGERA");
    }

    @Test
    @Tag("Q-024")
    @DisplayName("has the service unit of the call again when it is wiped on the form, or the call names another one")
    void serviceUnitOfTheCall() {
        UUID request = UUID.randomUUID();
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE).on(request)).id();
        word(id, new Wording("ULP Menteng", null, null));
        assertThat(word(id, new Wording(" ", null, null)).note().serviceUnit()).isEqualTo("ULP Cempaka Putih");

        word(id, new Wording("ULP Menteng", null, null));
        tell(AnException.of(CaseKind.NO_PHONE).on(request).unfinished());
        CaseView named = tell(AnException.of(CaseKind.NO_PHONE).on(request));

        assertThat(named.note().serviceUnit()).isEqualTo("ULP Cempaka Putih");
    }

    @Test
    @DisplayName("keeps a number that came too late as what it is, and counts it for nothing")
    void tooLate() {
        UUID request = UUID.randomUUID();
        CaseId id = tell(AnException.of(CaseKind.UNIT_NOTE).on(request).letGo()).id();
        doing(team.cso(), () -> desk.withdraw(request));

        assertThat(as(Actor.SYSTEM, () -> desk.arrived(id, OutsideSystem.APKT, "K-1")))
                .isFalse();
        assertThat(as(Actor.SYSTEM, () -> desk.arrived(id, OutsideSystem.APKT, "K-1")))
                .isFalse();

        assertThat(view(id).late(OutsideSystem.APKT).orElseThrow().number()).isEqualTo("K-1");
        assertThat(view(id).numbers()).hasSize(1);
        assertThat(view(id).number(OutsideSystem.APKT)).isEmpty();
        assertThat(events.stream(ApktNumberEntered.class)).isEmpty();
        CaseView again = tell(AnException.of(CaseKind.UNIT_NOTE).on(request));
        assertThat(again.state()).isEqualTo(CaseState.OWED);
        assertThat(enter(id, OutsideSystem.APKT, "K-1").late(OutsideSystem.APKT))
                .isEmpty();
    }

    @Test
    @DisplayName("lets no call wake up what a person has ended, unless it asks for something else")
    void ended() {
        UUID request = UUID.randomUUID();
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE).on(request)).id();
        doing(team.tl(), () -> desk.cancel(id, VoidReason.NO_EXCEPTION));

        assertThat(tell(AnException.of(CaseKind.NO_PHONE).on(request).letGo()).voidReason())
                .isEqualTo(VoidReason.NO_EXCEPTION);
        assertThat(as(team.cso(), () -> desk.missing(request))).isEmpty();
        assertThat(tell(AnException.of(CaseKind.VVIP_POSITION).on(request)).state())
                .isEqualTo(CaseState.OWED);
    }

    @Test
    @DisplayName("lets a form go as soon as it is complete, and not before")
    void letGoWhenComplete() {
        UUID request = UUID.randomUUID();
        assertThat(tell(AnException.of(CaseKind.UNIT_NOTE)
                                .on(request)
                                .unfinished()
                                .letGo())
                        .readyAt())
                .isNull();
        assertThat(tell(AnException.of(CaseKind.UNIT_NOTE).on(request).letGo()).readyAt())
                .isNotNull();
    }

    @Test
    @DisplayName("is served by hand where no line is configured")
    void byHand() {
        assertThat(as(team.cso(), () -> letters.carries(OutsideSystem.AP2T))).isFalse();
        CaseId id = tell(AnException.of(CaseKind.PS_CROSS_PHASE).letGo()).id();

        assertThat(as(team.cso(), () -> letters.ofCase(id, team.cso().scope()))).isEmpty();
        assertThat(enter(id, OutsideSystem.AP2T, "5312345678901").state()).isEqualTo(CaseState.DONE);
    }

    @Test
    @DisplayName("takes a case back when the call goes another way, and counts it again when it comes back")
    void backAndForth() {
        UUID request = UUID.randomUUID();
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE).on(request)).id();

        doing(team.cso(), () -> desk.withdraw(request));
        assertThat(view(id).state()).isEqualTo(CaseState.VOID);
        CaseView again = tell(AnException.of(CaseKind.VVIP_POSITION).on(request));

        assertThat(again.id()).isEqualTo(id);
        assertThat(again.state()).isEqualTo(CaseState.OWED);
        assertThat(events.stream(ExceptionRecorded.class))
                .extracting(ExceptionRecorded::kind)
                .containsExactly("NO_PHONE", "VVIP_POSITION");
        assertThat(events.stream(ExceptionVoided.class)).hasSize(1);
    }

    @Test
    @DisplayName("keeps a case that is noted outside already, whatever the call says afterwards")
    void notedOutside() {
        UUID request = UUID.randomUUID();
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE).on(request)).id();
        enter(id, OutsideSystem.APKT, "K-1");

        doing(team.cso(), () -> desk.withdraw(request));
        tell(AnException.of(CaseKind.VVIP_POSITION).on(request));

        assertThat(view(id).kind()).isEqualTo(CaseKind.NO_PHONE);
        assertThat(view(id).state()).isEqualTo(CaseState.OWED);
    }

    @Test
    @DisplayName("is closed over without numbers by a TL only, with a reason")
    void cancelled() {
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE)).id();

        assertThatThrownBy(() -> as(team.cso(), () -> desk.cancel(id, VoidReason.MISTAKE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(team.tl(), () -> desk.cancel(id, VoidReason.WITHDRAWN_BY_CUSTOMER))
                        .state())
                .isEqualTo(CaseState.VOID);
    }

    @Test
    @DisplayName("shows a case to its CSO, the team's TL and managers; a manager sees the customer masked")
    void scope() {
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE)).id();

        assertThat(as(team.tl(), () -> desk.view(id, team.tl().scope())).note().contact())
                .isEqualTo("081234567890");
        CaseView masked = as(team.manager(), () -> desk.view(id, team.manager().scope()));
        assertThat(masked.note().contact()).isEqualTo("0812••••7890");
        assertThat(masked.note().applicant()).isEqualTo("H•••");
        assertThat(masked.idpel()).isEqualTo("5230••••5678");
        refuses(
                "not-found",
                () -> as(team.colleague(), () -> desk.view(id, team.colleague().scope())));
        refuses("not-found", () -> as(team.colleague(), () -> desk.enter(id, OutsideSystem.APKT, "K-1")));
        Team others = Team.fresh();
        refuses(
                "not-found",
                () -> as(others.tl(), () -> desk.view(id, others.tl().scope())));
    }

    @Test
    @DisplayName("masks a NIK wherever it is typed in, and says nothing of the customer when it is written out")
    void masked() {
        CaseView view = tell(AnException.of(CaseKind.PHONE_UNSUPPORTED)
                .saying("Nokia 105, NIK 3174015508900003")
                .by("Hana 3174015508900003"));

        assertThat(view.evidence().getFirst().value()).contains("Nokia 105").doesNotContain("3174015508900003");
        assertThat(view.note().applicant()).doesNotContain("3174015508900003");
        assertThat(view).hasToString("CaseView[" + view.id() + " PHONE_UNSUPPORTED OWED]");
    }

    private CaseView tell(AnException exception) {
        return as(team.cso(), () -> desk.tell(exception.report()));
    }

    private CaseView enter(CaseId id, OutsideSystem system, String number) {
        return as(team.cso(), () -> desk.enter(id, system, number));
    }

    private CaseView word(CaseId id, Wording wording) {
        return as(team.cso(), () -> desk.word(id, wording));
    }

    private CaseView view(CaseId id) {
        return as(team.cso(), () -> desk.view(id, team.cso().scope()));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(EscalationRefused.class)
                .satisfies(e -> assertThat(((EscalationRefused) e).code()).isEqualTo(code));
    }
}
