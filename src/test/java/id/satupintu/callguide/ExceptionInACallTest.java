package id.satupintu.callguide;

import static id.satupintu.callguide.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.escalation.ApktField;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.CaseState;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.Evidence;
import id.satupintu.escalation.NumberView;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.Owes;
import id.satupintu.escalation.ruling.Matter;
import id.satupintu.escalation.ruling.RulingAnswer;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.escalation.ruling.Verdict;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.SiteZone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
@DisplayName("In a call, an exception")
class ExceptionInACallTest {

    private static final Map<String, String> APKT = Map.of(
            "powerNow", "1300",
            "tariffNow", "R1",
            "powerAsked", "2200",
            "tariffAsked", "R1",
            "unit", "JAYA",
            "serviceUnit", "ULP Menteng",
            "phone", "081298765432");

    private final People people = People.ofANewTeam();

    @Autowired
    Centre centre;

    @Autowired
    CallDesk calls;

    @Autowired
    EscalationDesk desk;

    @Autowired
    RulingDesk rulings;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    JdbcClient sql;

    @Test
    @Tag("V-01")
    @Tag("Q-010")
    @Tag("Q-014")
    @Tag("Q-015")
    @DisplayName("a stands in the ledger as soon as it holds, and is owed its numbers when the call is over")
    void noPhone() {
        CallView call = noPhoneCall();
        CaseView held = ledger(call);
        assertThat(held.kind()).isEqualTo(CaseKind.NO_PHONE);
        assertThat(held.state()).isEqualTo(CaseState.INCOMPLETE);
        assertThat(held.evidence())
                .containsExactly(new Evidence("relativePhone", "NONE"), new Evidence("idpel", "5230••••5678"));

        call = answer(call, Answer.of(Question.APKT, APKT), Answer.of(Question.APKT_NOTE, Choice.NOTED));
        answer(call, Answer.of(Question.ANOTHER, Choice.NO));

        CaseView owed = ledger(call);
        assertThat(owed.debt().owes()).isEqualTo(Owes.APKT);
        assertThat(owed.readyAt()).isNotNull();
        assertThat(owed.note().problem())
                .isEqualTo("MOHON BANTUAN LAYANAN, POTENSI PERMOHONAN PD (R1/1300VA-R1/2200VA),"
                        + " PEMOHON TIDAK MEMILIKI HP UTK DOWNLOAD PLN MOBILE");
        assertThat(owed.note().contact()).isEqualTo("081298765432");
        assertThat(owed.origin().siteDay()).isEqualTo(call.head().siteDay());
    }

    @Test
    @Tag("Q-027")
    @DisplayName("that is not finished cannot be closed while the caller is there, and says what is missing")
    void unfinished() {
        CallView call = noPhoneCall();

        assertThatThrownBy(() -> as(people.cso(), () -> calls.close(call.id())))
                .isInstanceOf(CallRefused.class)
                .satisfies(e -> {
                    assertThat(((CallRefused) e).code()).isEqualTo("unfinished");
                    assertThat(((CallRefused) e).missing())
                            .containsExactly(ApktField.UNIT.key(), ApktField.SERVICE_UNIT.key());
                });

        as(people.cso(), () -> calls.callerGone(call.id()));
        assertThat(as(people.cso(), () -> calls.close(call.id())).head().open()).isFalse();
        assertThat(ledger(call).state()).isEqualTo(CaseState.INCOMPLETE);
    }

    @Test
    @Tag("Q-017")
    @DisplayName("d cannot be closed without its Nomor Register; the number given stands in the ledger")
    void register() {
        CallView call = say(centre.start(people), Question.GREETING, Choice.SAID);
        call = fill(call, Question.NAME, Map.of("salutation", "IBU", "name", "Hana", "phone", "081234567890"));
        call = say(call, Question.NEED, Choice.PS);
        CallView asked = say(call, Question.PS_KIND, Choice.NON_CUSTOMER);

        assertThatThrownBy(() -> as(people.cso(), () -> calls.close(asked.id())))
                .isInstanceOf(CallRefused.class)
                .satisfies(
                        e -> assertThat(((CallRefused) e).missing()).containsExactly(OutsideSystem.AP2T.numberKey()));
        assertThat(ledger(asked).readyAt()).isNotNull();
        CallView given = fill(asked, Question.REGISTER, Map.of("register", "5312 3456 7890 1"));
        assertThat(ledger(given).state()).isEqualTo(CaseState.DONE);
        assertThat(ledger(given).evidence()).contains(new Evidence("customer", "NO"));

        CallView again = as(people.cso(), () -> calls.back(given.id()));
        fill(again, Question.REGISTER, Map.of("register", "5312345678902"));
        assertThat(ledger(given).numbers())
                .extracting(NumberView::number)
                .containsExactly("5312345678901", "5312345678902");
    }

    @Test
    @DisplayName("that is taken back leaves the ledger, and stands in it again when it holds again")
    void takenBack() {
        CallView call = noPhoneCall();
        CallView back = as(people.cso(), () -> calls.back(call.id()));
        assertThat(ledger(call).state()).isEqualTo(CaseState.VOID);

        say(back, Question.RELATIVE_PHONE, Choice.NONE);
        assertThat(ledger(call).state()).isEqualTo(CaseState.INCOMPLETE);
    }

    @Test
    @Tag("Q-011")
    @Tag("A-18")
    @DisplayName("b keeps position, institution, whose access and the objection, a NIK among them masked")
    void vvip() {
        CallView call = say(centre.powerIncrease(people), Question.EXCEPTION, Choice.VVIP);
        call = fill(
                call,
                Question.VVIP,
                Map.of(
                        "vvipKind", "ACCESS",
                        "position", "Ajudan",
                        "institution", "Pemprov DKI",
                        "accessTo", "Gubernur",
                        "objects", "YES",
                        "objection", "tidak mau, NIK 3174015508900003"));

        CaseView view = ledger(call);
        assertThat(view.kind()).isEqualTo(CaseKind.VVIP_ACCESS);
        assertThat(view.evidence())
                .contains(new Evidence("accessTo", "Gubernur"), new Evidence("institution", "Pemprov DKI"))
                .noneSatisfy(word -> assertThat(word.value()).contains("3174015508900003"));
        assertThat(view.note().problem()).endsWith(": AJUDAN PEMPROV DKI");
    }

    @Test
    @Tag("Q-012")
    @Tag("A-19")
    @DisplayName("c names a criterion of the list, in the words that it has on that day")
    void criterion() {
        CallView call = say(centre.powerIncrease(people), Question.EXCEPTION, Choice.HARD_COMPLAINT);
        assertThat(call.criteria()).isNotEmpty();
        assertThat(call.step().field(FieldName.CRITERION).orElseThrow().codes()).contains("MEDIA");

        assertThatThrownBy(
                        () -> fill(call, Question.HARD_COMPLAINT, Map.of("criterion", "WEATHER", "complaint", "hujan")))
                .isInstanceOf(CallRefused.class)
                .satisfies(e -> assertThat(((CallRefused) e).field()).isEqualTo(FieldName.CRITERION));
        fill(call, Question.HARD_COMPLAINT, Map.of("criterion", "MEDIA", "complaint", "akan ke media"));

        assertThat(ledger(call).evidence())
                .contains(
                        new Evidence("criterionWords", "Sudah atau akan ke media"),
                        new Evidence("complaint", "akan ke media"));
    }

    @Test
    @Tag("A-17")
    @DisplayName("c after a refusal waits for the TL, and holds when the TL says so")
    void complaintAfterARefusal() {
        CallView call = complaint();
        assertThat(call.step().question()).isEqualTo(Question.CONFIRM_WAIT);
        assertThat(find(call)).isEmpty();
        assertThat(waiting().getFirst().words()).isEqualTo("akan ke media");

        rule(Verdict.CONFIRMED);
        CallView told = centre.look(people, call);
        assertThat(told.step().question()).isEqualTo(Question.CONFIRM);
        CallView heard = say(told, Question.CONFIRM, Choice.READ);

        assertThat(heard.step().question()).isEqualTo(Question.APKT);
        assertThat(ledger(call).kind()).isEqualTo(CaseKind.HARD_COMPLAINT);
        assertThat(ledger(call).evidence())
                .contains(new Evidence("ruledBy", people.tl().name()));
    }

    @ParameterizedTest(name = "ruled before it: {0}")
    @ValueSource(booleans = {true, false})
    @Tag("A-17")
    @Tag("A-37")
    @DisplayName("c after a refusal, of a caller who calls again, is told by the colleague who goes on with the call")
    void complaintGoneOnWith(boolean ruledBefore) {
        CallView call = complaint();
        as(people.cso(), () -> calls.callerGone(call.id()));
        if (ruledBefore) {
            rule(Verdict.CONFIRMED);
        }

        as(people.colleague(), () -> calls.takeOver(call.id()));
        if (!ruledBefore) {
            assertThat(waiting().getFirst().csoName())
                    .isEqualTo(people.colleague().name());
            rule(Verdict.CONFIRMED);
        }

        CallView told = as(
                people.colleague(),
                () -> calls.view(call.id(), people.colleague().scope()));
        assertThat(told.step().question()).isEqualTo(Question.CONFIRM);
    }

    @Test
    @Tag("A-17")
    @DisplayName("c after a refusal that the CSO takes back waits for nobody")
    void complaintTakenBack() {
        CallView call = complaint();
        CallView back = as(people.cso(), () -> calls.back(call.id()));

        assertThat(back.step().question()).isEqualTo(Question.HARD_COMPLAINT);
        assertThat(waiting()).isEmpty();
    }

    @Test
    @Tag("A-01")
    @DisplayName("outside the policy is asked of the TL with powers and reason, and goes the way that was ruled")
    void outside() {
        CallView call = outsideCall();
        RulingView asked = waiting().getFirst();
        assertThat(asked.loads()).isEqualTo("R3/13900VA");
        assertThat(asked.rule()).startsWith("A-0");
        assertThat(asked.explanation()).isNotBlank();
        assertThat(asked.customer()).isEqualTo("Ibu Hana");

        rule(Verdict.UNIT_NOTE);
        CallView heard = say(centre.look(people, call), Question.RULING, Choice.READ);

        assertThat(heard.step().question()).isEqualTo(Question.APKT);
        assertThat(ledger(call).kind()).isEqualTo(CaseKind.UNIT_NOTE);
        assertThat(ruling(call).relayedAt()).isNotNull();
    }

    @Test
    @Tag("A-26")
    @Tag("A-37")
    @DisplayName("outside the policy that goes to the application and is lost is called back by the clock of its place")
    void lostInPapua() {
        CallView call = answer(
                centre.start(people),
                Answer.of(Question.GREETING, Choice.SAID),
                Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Hana", "phone", "081234567890")),
                Answer.of(Question.NEED, Choice.PS),
                Answer.of(Question.PS_KIND, Choice.CUSTOMER),
                Answer.of(Question.DETAILS, Map.of("idpel", "523012345678", "powerNow", "7700", "powerAsked", "13900")),
                Answer.of(Question.DETAILS, Map.of("province", "94")),
                Answer.of(Question.OUTSIDE, Choice.NOTED));
        rule(Verdict.TRY_APP);
        answer(
                call,
                Answer.of(Question.RULING, Choice.READ),
                Answer.of(Question.HAS_APP, Choice.ALREADY),
                Answer.of(Question.ACCOUNT, Choice.NOT_VERIFIED),
                Answer.of(Question.VERIFY_NOW, Choice.YES),
                Centre.profile("Hana", Centre.newNik()),
                Answer.of(Question.UPGRADE, Choice.DONE));

        as(people.cso(), () -> calls.callerGone(call.id()));

        await().untilAsserted(() -> assertThat(
                        as(people.cso(), () -> callbacks.open(people.cso().scope())))
                .extracting(CallbackRow::zone)
                .containsExactly(SiteZone.WIT));
    }

    @Test
    @Tag("A-01")
    @DisplayName("outside the policy cannot be told before the TL has ruled")
    void notBefore() {
        CallView call = outsideCall();

        assertThatThrownBy(() -> say(call, Question.RULING, Choice.READ)).isInstanceOf(CallRefused.class);
    }

    @Test
    @Tag("A-01")
    @DisplayName("outside the policy whose caller does not wait is ruled after the call, and is still to be told")
    void later() {
        CallView call = outsideCall();
        call = say(call, Question.RULING_WAIT, Choice.LATER);
        say(call, Question.ANOTHER, Choice.NO);
        assertThat(waiting()).hasSize(1);

        rule(Verdict.TRY_APP);

        assertThat(as(people.cso(), () -> rulings.untold(people.cso().scope())))
                .singleElement()
                .satisfies(untold -> assertThat(untold.contact()).isEqualTo("081234567890"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"UNIT_NOTE", "CC_SERVICE"})
    @Tag("A-01")
    @DisplayName(
            "what a TL rules after the call and has to be noted outside is owed in the ledger by whoever took the call")
    void ruledAfterTheCall(Verdict verdict) {
        CallView call = outsideCall();
        call = say(call, Question.RULING_WAIT, Choice.LATER);
        say(call, Question.ANOTHER, Choice.NO);
        CallView closed = call;

        rule(verdict);

        await().untilAsserted(() -> assertThat(find(closed)).isPresent());
        CaseView owed = ledger(closed);
        assertThat(owed.note().missing())
                .isEqualTo(
                        verdict == Verdict.UNIT_NOTE
                                ? List.of(ApktField.SERVICE_UNIT)
                                : owed.note().missing());
        assertThat(owed.readyAt() != null).isEqualTo(verdict == Verdict.CC_SERVICE);
        assertThat(owed.kind()).isEqualTo(CaseKind.valueOf(verdict.name()));
        assertThat(owed.open()).isTrue();
        assertThat(owed.origin().cso()).isEqualTo(people.cso().id().value());
        assertThat(owed.origin().team()).isEqualTo(people.cso().team());
        assertThat(owed.note().problem()).contains("13900VA");
    }

    @Test
    @Tag("A-01")
    @DisplayName(
            "a ruling that comes while the caller tells another need neither stops the call nor is taken back by it")
    void ruledWhileTheCallGoesOn() {
        CallView call = say(outsideCall(), Question.RULING_WAIT, Choice.LATER);
        var first = call.requests().getLast().id().value();
        rule(Verdict.UNIT_NOTE);
        await().untilAsserted(() -> assertThat(as(
                        people.cso(), () -> desk.ofRequest(first, people.cso().scope())))
                .isPresent());

        say(centre.look(people, call), Question.ANOTHER, Choice.NO);

        assertThat(as(people.cso(), () -> desk.ofRequest(first, people.cso().scope())))
                .hasValueSatisfying(owed -> assertThat(owed.open()).isTrue());
    }

    @Test
    @Tag("A-01")
    @DisplayName("outside the policy whose question is withdrawn, or whose call ends, waits for nobody")
    void withdrawn() {
        CallView call = say(outsideCall(), Question.RULING_WAIT, Choice.WITHDRAW);
        assertThat(waiting()).isEmpty();

        say(call, Question.OUTSIDE, Choice.NOTED);
        assertThat(waiting()).hasSize(1);
        as(people.cso(), () -> calls.callerGone(call.id()));
        assertThat(waiting())
                .singleElement()
                .satisfies(asked -> assertThat(asked.onLine()).isFalse());
        as(people.cso(), () -> calls.close(call.id()));
        assertThat(waiting()).isEmpty();
    }

    @Test
    @DisplayName("is set against every commercial request of the closed calls")
    void counted() {
        CallView call =
                answer(noPhoneCall(), Answer.of(Question.APKT, APKT), Answer.of(Question.APKT_NOTE, Choice.NOTED));
        call = answer(
                call,
                Answer.of(Question.ANOTHER, Choice.YES),
                Answer.of(Question.NEED, Choice.NON_NIAGA),
                Answer.of(Question.NON_NIAGA, Choice.NOTED),
                Answer.of(Question.ANOTHER, Choice.NO));

        assertThat(sql.sql("select exception_kind from escalation_base where call_id = :call")
                        .param("call", call.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("NO_PHONE");
    }

    private CallView noPhoneCall() {
        CallView call = say(centre.powerIncrease(people), Question.HAS_APP, Choice.NO_PHONE);
        return say(call, Question.RELATIVE_PHONE, Choice.NONE);
    }

    private CallView complaint() {
        CallView call = say(centre.powerIncrease(people), Question.HAS_APP, Choice.REFUSES);
        call = say(call, Question.WHY_OFFER, Choice.HARD_COMPLAINT);
        return fill(call, Question.HARD_COMPLAINT, Map.of("criterion", "MEDIA", "complaint", "akan ke media"));
    }

    private CallView outsideCall() {
        CallView call = say(centre.start(people), Question.GREETING, Choice.SAID);
        call = fill(call, Question.NAME, Map.of("salutation", "IBU", "name", "Hana", "phone", "081234567890"));
        call = say(call, Question.NEED, Choice.PB);
        call = fill(call, Question.DETAILS, Map.of("powerAsked", "13900"));
        return say(call, Question.OUTSIDE, Choice.NOTED);
    }

    private CallView say(CallView call, Question question, Choice choice) {
        return centre.say(people, call, question, choice);
    }

    private CallView fill(CallView call, Question question, Map<String, String> fields) {
        return centre.fill(people, call, question, fields);
    }

    private CallView answer(CallView call, Answer... answers) {
        return as(people.cso(), () -> calls.answer(call.id(), answers));
    }

    private CaseView ledger(CallView call) {
        return find(call).orElseThrow();
    }

    private Optional<CaseView> find(CallView call) {
        var request = call.requests().getLast().id().value();
        return as(people.cso(), () -> desk.ofRequest(request, people.cso().scope()));
    }

    private RulingView ruling(CallView call) {
        var request = call.requests().getLast().id().value();
        return as(
                        people.cso(),
                        () -> rulings.ofRequest(
                                request, Matter.OUTSIDE_POLICY, people.cso().scope()))
                .orElseThrow();
    }

    private List<RulingView> waiting() {
        return as(people.tl(), () -> rulings.open(people.tl().scope()));
    }

    private void rule(Verdict verdict) {
        as(people.tl(), () -> rulings.rule(waiting().getFirst().id(), RulingAnswer.usual(verdict)));
    }
}
