package id.satupintu.callback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.access.WithStaff;
import id.satupintu.callback.CallTime;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackForm;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callback.CallbackRow;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.shell.CountSign;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Keys;
import id.satupintu.shell.SayCard;
import id.satupintu.testing.AdminsWords;
import id.satupintu.testing.ScreenTest;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff(value = "cso", ofNewTeam = true)
class CallbackViewTest extends SpringBrowserlessTest {

    @Autowired
    CallbackDesk desk;

    @Autowired
    VerificationDesk verification;

    @Autowired
    AdminsWords reasons;

    @AfterEach
    void everyPromiseIsKept() {
        open().forEach(row -> desk.reached(row.id(), CallTime.AS_ASKED));
    }

    @Test
    void anEmptyQueueSaysWhatWillFillIt() {
        navigate(CallbackView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @Tag("A-26")
    void theFirstOfTheQueueIsShownWithTheWordsToSay() {
        promised("Hana");
        promised("Dewi");

        navigate(CallbackView.class);

        assertThat(find(SayCard.class).single().line()).contains("Rani", "Ibu Hana");
        assertThat(find(CallbackList.class).single().getChildren()).hasSize(2);
    }

    @Test
    void oneKeySaysThatTheCustomerWasReached() {
        promised("Hana");

        atNoon(() -> {
            navigate(CallbackView.class);
            find(Keys.class).single().press("1");
        });

        assertThat(open()).isEmpty();
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @Tag("A-26")
    void oneKeyCountsATryAndKeepsThePromise() {
        promised("Hana");

        atNoon(() -> {
            navigate(CallbackView.class);
            find(Keys.class).single().press("2");
        });

        assertThat(open())
                .singleElement()
                .satisfies(row -> assertThat(row.tries()).isEqualTo(1));
        assertThat(find(CallbackCard.class).single().getElement().getTextRecursively())
                .contains("1 dari 3");
    }

    @Test
    @Tag("Q-082")
    void theTextThatIsKeptWithTheDecisionIsReadWhateverAnAdminWritesLater() {
        Actor cso = Actor.current();
        String seen = decidedAfterAnEdit(cso);

        reasons.write("Swafoto lain, {salutation}.");
        navigate(CallbackView.class);

        assertThat(find(SayCard.class).single().line()).contains(seen).doesNotContain("Swafoto lain");
        reasons.standard();
    }

    /** Rejected under words of an admin's, promised by the CSO; what is kept. */
    private String decidedAfterAnEdit(Actor cso) {
        reasons.write("Swafoto diulang di tempat terang, {salutation}.");
        CaseView made = verification.handOver(new HandOver(
                "3203015203957701",
                "Hana Apsari",
                "Apsari78",
                "081234567890",
                "hana@example.com",
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                true,
                null,
                null));
        Actor tl = new Actor(
                new StaffId(UUID.randomUUID()),
                "Bagus",
                "Bagus",
                Role.TL,
                false,
                cso.team(),
                cso.site(),
                cso.zone(),
                false);
        ActingStaff.as(tl, () -> verification.claim(made.id()));
        ActingStaff.as(tl, () -> verification.decide(made.id(), Decision.reject(1, RejectReason.SELFIE)));
        desk.promise(new CallbackForm(
                null, null, made.id().value(), "Hana", Salutation.IBU, "081234567890", CallbackReason.SLOW));
        return "Swafoto diulang di tempat terang, Ibu.";
    }

    @Test
    @Tag("A-26")
    void atNightTheCardSaysFromWhenOnAndOneKeySaysThatTheCustomerAskedForIt() {
        promised("Hana");

        Workday.at(noon().plus(Duration.ofHours(10)), () -> {
            navigate(CallbackView.class);
            assertThat(card()).contains("Belum waktunya menelepon", "08.00 WIB");
            find(Keys.class).single().press("1");
            assertThat(open()).hasSize(1);

            find(Keys.class).single().press("3");
            assertThat(card()).contains("atas permintaan pelanggan");
            find(Keys.class).single().press("1");
        });

        assertThat(open()).isEmpty();
    }

    @Test
    @Tag("A-26")
    void theCardSaysWhoHoldsItAndTheListWhatIsBeyondTheTarget() {
        atNoon(() -> promised("Hana"));

        Workday.at(noon().plus(Duration.ofHours(4)), () -> {
            navigate(CallbackView.class);
            assertThat(card())
                    .contains(
                            "Lewat target", "Dipegang", "Tim " + Actor.current().team());
        });
    }

    @Test
    @Tag("A-26")
    void theBarCountsWhatIsLateAndCountsAgainWhenItIsDone() {
        Workday.at(Workday.now().minus(Duration.ofDays(3)), () -> promised("Hana"));
        promised("Dewi");

        navigate(CallbackView.class);
        assertThat(signs()).extracting(CountSign::getText).containsExactly("1");

        desk.reached(open().getFirst().id(), CallTime.AS_ASKED);
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(signs()).isEmpty();
        });
    }

    /** Seen beside "Callback", as long as it counts something. */
    private List<CountSign> signs() {
        return find(CountSign.class).all().stream()
                .filter(count -> count.getElement().getAttribute("aria-label").contains("telepon balik"))
                .toList();
    }

    private String card() {
        return find(CallbackCard.class).single().getElement().getTextRecursively();
    }

    private static void atNoon(Runnable work) {
        Workday.at(noon(), work);
    }

    /** Of tomorrow, at the site. */
    private static Instant noon() {
        SiteZone zone = Actor.current().zone();
        return zone.startOf(zone.dayOf(Workday.now()).plusDays(1)).plus(Duration.ofHours(12));
    }

    @Test
    void whatAColleagueSettlesMakesNoRoomForAnotherUnderTheHandOfWhoeverIsOnThePhone() {
        promised("Hana");
        promised("Dewi");

        atNoon(() -> {
            navigate(CallbackView.class);
            desk.reached(open().getFirst().id());
            knock();
            find(Keys.class).single().press("1");
            assertThat(open())
                    .singleElement()
                    .satisfies(row -> assertThat(row.customerName()).isEqualTo("Dewi"));
            assertThat(find(CallbackCard.class).all()).isEmpty();

            find(Keys.class).single().press("J");
            find(Keys.class).single().press("1");
        });

        assertThat(open()).isEmpty();
    }

    @Test
    void theKeysWalkThroughTheQueue() {
        promised("Hana");
        promised("Dewi");
        navigate(CallbackView.class);

        find(Keys.class).single().press("J");
        assertThat(find(SayCard.class).single().line()).contains("Dewi");
        find(Keys.class).single().press("K");
        assertThat(find(SayCard.class).single().line()).contains("Hana");
    }

    /** As the browser does it every few seconds. */
    private void knock() {
        Element badge = find(CallbackView.class)
                .single()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(FreshnessBadge.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getElement();
        badge.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(badge, "pulse", JsonMapper.shared().createObjectNode()));
    }

    private List<CallbackRow> open() {
        return desk.open(Actor.current().scope());
    }

    private void promised(String name) {
        desk.promise(new CallbackForm(
                null, UUID.randomUUID(), null, name, Salutation.IBU, "081234567890", CallbackReason.SLOW));
    }
}
