package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.WithStaff;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.UnreadDesk;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RejectReason;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Keys;
import id.satupintu.shell.SayCard;
import id.satupintu.testing.OneAtATime;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.Observed;
import id.satupintu.verification.VerificationDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A CSO at the cockpit and a TL behind the desk: what one does there, and what one sees. */
@SpringBootTest(properties = "a-database-of-its-own = cockpit")
@ResourceLock(providers = OneAtATime.class)
@ViewPackages(classes = SatuPintu.class)
@WithStaff("cso")
abstract class AtTheCockpit extends SpringBrowserlessTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @Autowired
    CallDesk calls;

    @Autowired
    CallRecordsDesk records;

    @Autowired
    UnreadDesk unread;

    @Autowired
    VerificationDesk verification;

    @Autowired
    ActingStaff acting;

    /** A number that nobody else calls from. */
    final String phone = "08123456%04d".formatted(SERIAL.get());

    /** A NIK that nobody else has. */
    final String nik = "317401440890" + "%04d".formatted(SERIAL.incrementAndGet());

    @AfterEach
    void noCallStaysOpen() {
        records.open().forEach(row -> {
            calls.callerGone(row.head().id());
            calls.close(row.head().id());
        });
    }

    /** What other tests left unread rings on every screen of its owner. */
    @BeforeEach
    void nothingIsUnread() {
        verification
                .untold(Actor.current().scope(), Instant.EPOCH)
                .forEach(result -> acting.as("cso", () -> verification.relayed(result.id())));
    }

    // What is given

    void openCockpit() {
        navigate(CockpitView.class);
    }

    /** The same person comes back with a new screen, as after a reload, a new sign-in or a restart of the server. */
    void reload() {
        UI.getCurrent().getPage().reload();
        navigate(CockpitView.class);
    }

    void aCallFromIbuHana() {
        openCockpit();
        press("N");
        press("Enter");
        choose("salutation", "IBU");
        type("name", "Hana");
        type("phone", phone);
        press("Enter");
        asked(Question.NEED);
    }

    /** PD from 1,300 to 2,200 VA. */
    void aPowerIncrease() {
        aCallFromIbuHana();
        press("2");
        type("powerNow", "1300");
        type("powerAsked", "2200");
        press("Enter");
        asked(Question.HAS_APP);
    }

    void aNewConnection(String va) {
        aCallFromIbuHana();
        press("1");
        type("powerAsked", va);
        press("Enter");
    }

    void theProfileIsOpen() {
        aPowerIncrease();
        press("1");
        press("2");
        press("1");
        asked(Question.PROFILE);
    }

    void theProfileIsRead(String accountName) {
        type("ktpName", "Hana Apsari Namira");
        type("accountName", accountName);
        type("email", "hana@example.com");
        type("nik", nik);
    }

    void aRequestWithTheTeamLeader(String accountName) {
        theProfileIsOpen();
        theProfileIsRead(accountName);
        press("Enter");
        press("1");
        asked(Question.WAITING);
    }

    void theTeamLeaderRejects(RejectReason... reasons) {
        decide(view -> Decision.reject(view.evidenceVersion(), reasons));
    }

    /** Refused for the account name, which reads otherwise in the application. */
    void theTeamLeaderRejectsWhatReads(String accountName) {
        Observed seen = new Observed(accountName, null, null, true, true);
        decide(view ->
                Decision.reject(view.evidenceVersion(), RejectReason.NAME).withObserved(seen));
    }

    void theTeamLeaderApproves() {
        decide(view -> Decision.approve(view.evidenceVersion()));
    }

    void theTeamLeaderApprovesWhatTheAppDoesNotShow() {
        decide(view -> Decision.approve(view.evidenceVersion()).withUpgraded(false));
    }

    private void decide(Function<CaseView, Decision> how) {
        CaseView waiting = Objects.requireNonNull(call().verification());
        acting.as("tl", () -> verification.claim(waiting.id()));
        acting.as("tl", () -> verification.decide(waiting.id(), how.apply(waiting)));
        eventually(() -> asked(Question.RESULT));
    }

    // What the CSO does

    void press(String key) {
        find(Keys.class).single().press(key);
    }

    void type(String field, String value) {
        test((TextField) input(field)).setValue(value);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    void choose(String field, String code) {
        ((HasValue<?, String>) input(field)).setValue(code);
        roundTrip();
    }

    /** What can be picked in a field, as it is read. */
    @SuppressWarnings("unchecked")
    List<String> offeredAt(String field) {
        RadioButtonGroup<String> group = (RadioButtonGroup<String>) input(field);
        return group.getListDataView()
                .getItems()
                .map(code -> group.getItemLabelGenerator().apply(code))
                .toList();
    }

    void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    // What the CSO sees

    void asked(Question question) {
        assertThat(heading()).isEqualTo(UI.getCurrent().getTranslation("callguide.question." + question));
    }

    private String heading() {
        return find(H2.class, find(GuidePane.class).single()).single().getText();
    }

    List<String> linesToSay() {
        return find(SayCard.class).all().stream().map(SayCard::line).toList();
    }

    void says(String... parts) {
        assertThat(String.join(" ", linesToSay())).contains(parts);
    }

    /** The keys that are heard now, as printed on the keyboard. */
    Iterable<String> keys() {
        return find(Keys.class).single().list().keySet();
    }

    String value(String field) {
        return field(field).value();
    }

    boolean readOnly(String field) {
        return ((HasValue<?, ?>) input(field)).isReadOnly();
    }

    String errorAt(String field) {
        HasValidationProperties checked = (HasValidationProperties) input(field);
        return checked.isInvalid() ? checked.getErrorMessage() : "";
    }

    String below(String field) {
        return field(field).getElement().getTextRecursively();
    }

    String guide() {
        return find(GuidePane.class).single().getElement().getTextRecursively();
    }

    String side() {
        return find(SidePane.class).single().getElement().getTextRecursively();
    }

    String screen() {
        return find(CockpitView.class).single().getElement().getTextRecursively();
    }

    boolean idle() {
        return !find(IdlePane.class).all().isEmpty();
    }

    CallView call() {
        return calls.current().orElseThrow();
    }

    /** How often the screen has sounded since this was asked last. */
    static long dings() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(js -> js.getInvocation().getExpression().contains("this.ding"))
                .count();
    }

    /** What comes by push stands on the screen a moment later. */
    void eventually(Runnable seen) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            roundTrip();
            seen.run();
        });
    }

    /** The browser knocks three times, as it does every five seconds. */
    void threePulses() {
        for (int knock = 0; knock < 3; knock++) {
            fire(
                    find(FreshnessBadge.class).single(),
                    "pulse",
                    JsonMapper.shared().createObjectNode());
        }
    }

    /** An event of the browser arrives. */
    static void fire(Component component, String event, JsonNode data) {
        Element element = component.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    private FieldInput field(String name) {
        return find(FieldInput.class).all().stream()
                .filter(input -> input.field().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + name + " in: " + guide()));
    }

    Component input(String name) {
        return field(name).getChildren().findFirst().orElseThrow();
    }
}
