package id.satupintu.integration.rest.screenpop;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.ActingStaff;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackForm;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.EarlierContact;
import id.satupintu.callguide.KnownCaller;
import id.satupintu.callguide.ScreenPopDesk;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.policy.Salutation;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The telephony rings and the CSO's browser opens, once, with what is known of the caller. */
@RestTest
class ScreenPopsTest {

    private static final String NUMBER = "081277700011";

    private final Api api;
    private final ScreenPopDesk desk;
    private final CallDesk calls;
    private final VerificationDesk verification;
    private final CallbackDesk callbacks;
    private final ActingStaff staff;

    @Autowired
    ScreenPopsTest(
            Api api,
            ScreenPopDesk desk,
            CallDesk calls,
            VerificationDesk verification,
            CallbackDesk callbacks,
            ActingStaff staff) {
        this.api = api;
        this.desk = desk;
        this.calls = calls;
        this.verification = verification;
        this.callbacks = callbacks;
        this.staff = staff;
    }

    @Test
    void aRingingCallBecomesAnAddressWithoutAnythingOfTheCaller() {
        var rung = api.as(Api.INTEGRATION).post("/screen-pops", "{\"callerNumber\":\"" + NUMBER + "\"}");

        assertThat(rung.status()).as(rung.text()).isEqualTo(201);
        assertThat(rung.at("/url").toString()).startsWith("/call/new/").doesNotContain("812777");
        assertThat(rung.at("/expiresAt").toString()).isNotBlank();
    }

    @Test
    void aTicketOpensOnceAndAtItsOwnDeskOnly() {
        String ticket = ticket(",\"agent\":\"cso\"");

        assertThat(opened("cso2", ticket)).isEmpty();
        assertThat(opened("cso", ticket)).get().extracting(KnownCaller::number).isEqualTo(NUMBER);
        assertThat(opened("cso", ticket)).isEmpty();
        assertThat(opened("cso", "no-such-ticket")).isEmpty();
    }

    @Test
    void aTicketThatIsTooOldOpensNothing() {
        String ticket = ticket("");

        Optional<KnownCaller> late = Workday.at(Workday.now().plus(Duration.ofHours(1)), () -> opened("cso", ticket));

        assertThat(late).isEmpty();
    }

    @Test
    @Tag("A-37")
    void itOpensWithTheCallersLostCallHoweverTheNumberIsWritten() {
        CallId lost = staff.as("cso", this::lostCall);

        KnownCaller known = opened("cso2", ticket("")).orElseThrow();

        assertThat(known.contacts()).first().satisfies(contact -> {
            assertThat(contact.head().id()).isEqualTo(lost);
            assertThat(contact.resumable()).isTrue();
            assertThat(contact.mine()).isFalse();
            assertThat(contact.head().customerName()).isEqualTo("D•••");
        });
        staff.as("cso", () -> calls.close(lost));
    }

    @Test
    @Tag("A-26")
    @Tag("A-37")
    void itOpensWithWhatTheSiteOwesTheCallerAndOffersNoCallThatStaysWithItsColleague() {
        CallId lost = staff.as("cso", this::lostCall);
        VerificationId decided = staff.as("cso", () -> handedOver(lost));
        staff.as("tl", () -> verification.claim(decided));
        staff.as("tl", () -> verification.decide(decided, Decision.approve(1)));
        staff.as("cso", () -> calls.callerGone(lost));
        staff.as(
                "cso",
                () -> callbacks.promise(new CallbackForm(
                        null,
                        UUID.randomUUID(),
                        null,
                        "Dewi",
                        Salutation.IBU,
                        "+62 812-7770-0011",
                        CallbackReason.SLOW)));

        KnownCaller known = opened("cso2", ticket("")).orElseThrow();

        assertThat(known.unread()).extracting(CaseView::id).containsExactly(decided);
        assertThat(known.callbacks()).extracting(CallbackRow::madeBy).containsExactly("Rani");
        assertThat(known.contacts())
                .filteredOn(contact -> contact.head().id().equals(lost))
                .singleElement()
                .returns(false, EarlierContact::resumable);
        staff.as("cso", () -> calls.close(lost));
    }

    /** Goes on with the lost call as far as the TL. */
    private VerificationId handedOver(CallId lost) {
        calls.resume(lost);
        CallView view = calls.answer(
                lost,
                Answer.of(Question.NEED, Choice.PD),
                Answer.of(Question.DETAILS, Map.of("powerNow", "1300", "powerAsked", "2200")),
                Answer.of(Question.HAS_APP, Choice.ALREADY),
                Answer.of(Question.ACCOUNT, Choice.NOT_VERIFIED),
                Answer.of(Question.VERIFY_NOW, Choice.YES),
                Answer.of(
                        Question.PROFILE,
                        Map.of(
                                "ktpName", "Dewi Lestari",
                                "accountName", "Dewi78",
                                "phone", NUMBER,
                                "email", "dewi@example.com",
                                "nik", "3174014408907711")),
                Answer.of(Question.UPGRADE, Choice.DONE));
        return Objects.requireNonNull(view.verification()).id();
    }

    @Test
    void whoMayNotRingIsRefusedAndSoIsAnUnknownField() {
        assertThat(api.as(Api.TL).post("/screen-pops", "{}").status()).isEqualTo(403);
        assertThat(api.as(null).post("/screen-pops", "{}").status()).isEqualTo(401);
        assertThat(api.as(Api.INTEGRATION)
                        .post("/screen-pops", "{\"name\":\"Hana\"}")
                        .status())
                .isEqualTo(400);
        assertThat(api.as(Api.INTEGRATION)
                        .post("/screen-pops", "{\"callerNumber\":\"" + "9".repeat(41) + "\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aCallThatRingsAtNobodysDeskIsRefusedAtTheField() {
        for (String nobody : new String[] {"no-such-login", "tl", ""}) {
            var refused = api.as(Api.INTEGRATION)
                    .post("/screen-pops", "{\"callerNumber\":\"" + NUMBER + "\",\"agent\":\"" + nobody + "\"}");

            assertThat(refused.status()).as(nobody + refused.text()).isEqualTo(422);
            assertThat(refused.text()).contains("\"agent\"").doesNotContain(NUMBER);
        }
    }

    private CallId lostCall() {
        CallId id = calls.start(StartCall.byPhone("+62 812-7770-0011")).id();
        calls.answer(
                id,
                Answer.of(Question.GREETING, Choice.SAID),
                Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Dewi")));
        calls.callerGone(id);
        return id;
    }

    private String ticket(String more) {
        var rung = api.as(Api.INTEGRATION).post("/screen-pops", "{\"callerNumber\":\"" + NUMBER + "\"" + more + "}");
        String url = rung.json().at("/url").asString();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private Optional<KnownCaller> opened(String login, String ticket) {
        return staff.as(login, () -> desk.open(ticket));
    }
}
