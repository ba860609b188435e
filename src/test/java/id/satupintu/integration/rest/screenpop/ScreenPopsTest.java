package id.satupintu.integration.rest.screenpop;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.ActingStaff;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.KnownCaller;
import id.satupintu.callguide.ScreenPopDesk;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
    private final ActingStaff staff;

    @Autowired
    ScreenPopsTest(Api api, ScreenPopDesk desk, CallDesk calls, ActingStaff staff) {
        this.api = api;
        this.desk = desk;
        this.calls = calls;
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
