package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import id.satupintu.access.Actor;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.Watchman;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.CountSign;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.InquiryDesk;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A CSO who looks at another screen while the caller holds. */
class LineOnEveryScreenTest extends AtTheCockpit {

    @Autowired
    InquiryDesk inquiries;

    @Autowired
    Watchman watchman;

    @Autowired
    LineSign sign;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(strings = {"hari-ini", "callback"})
    @Tag("A-37")
    void theBrowserKeepsTheCallerOnTheLine(String screen) {
        aRequestWithTheTeamLeader("Apsari78");
        UI.getCurrent().navigate(screen);
        Instant began = Workday.now();

        Workday.at(began.plusSeconds(50), this::knock);
        watchman.look(began.plusSeconds(75));
        assertThat(goneAt()).isNull();

        watchman.look(began.plusSeconds(115));
        assertThat(goneAt()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hari-ini", "callback"})
    @Tag("Q-080")
    void aResultIsHeardOnceAndSeenBesideTheCockpitsName(String screen) {
        CaseView waiting = atTheTeamLeader();
        UI.getCurrent().navigate(screen);
        assertThat(said()).isEqualTo("Panggilan masih berjalan; kembali ke sini");
        assertThat(wayBack().getHref()).isEqualTo("panggilan");

        heardOnce(() -> approve(waiting));

        assertThat(said()).isEqualTo("Ada kabar dari Team Leader untuk panggilan ini");
        UI.getCurrent().navigate("panggilan");
        asked(Question.RESULT);
        assertThat(dings()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hari-ini", "callback"})
    @Tag("Q-080")
    void aQuestionOfTheTeamLeaderIsHeardOnce(String screen) {
        CaseView waiting = atTheTeamLeader();
        UI.getCurrent().navigate(screen);

        heardOnce(() -> acting.as("tl", () -> inquiries.ask(waiting.id(), "Nomor HP di Profil?")));

        assertThat(said()).contains("Team Leader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hari-ini", "callback"})
    void aResultThatIsLeftUnreadIsHeardOnceMore(String screen) {
        CaseView waiting = atTheTeamLeader();
        UI.getCurrent().navigate(screen);
        heardOnce(() -> approve(waiting));

        Workday.at(Workday.now().plus(Duration.ofSeconds(31)), this::knockThrice);
        assertThat(dings()).isEqualTo(1);
        Workday.at(Workday.now().plus(Duration.ofSeconds(62)), this::knockThrice);
        assertThat(dings()).isZero();
    }

    @Test
    void aResultIsShownOnlyWhereItCanBeReadToTheCaller() {
        CaseView waiting = atTheTeamLeader();
        UI.getCurrent().navigate("hari-ini");
        heardOnce(() -> approve(waiting));
        assertThat(shownAt(waiting)).isNull();

        UI.getCurrent().navigate("panggilan");

        assertThat(shownAt(waiting)).isNotNull();
    }

    @Test
    void withTheCockpitInFrontNothingIsDoubled() {
        CaseView waiting = atTheTeamLeader();
        UI.getCurrent().navigate("callback");
        UI.getCurrent().navigate("panggilan");
        assertThat(find(FreshnessBadge.class).all()).hasSize(1);
        assertThat(find(FreshnessBadge.class, mark()).all()).isEmpty();
        assertThat(lamp().getClassNames()).doesNotContain("on");

        heardOnce(() -> approve(waiting));
    }

    @Test
    void whatLiesUnreadOfOtherCallsIsCounted() {
        CaseView waiting = atTheTeamLeader();
        approve(waiting);
        calls.callerGone(call().id());
        calls.close(records.open().getFirst().head().id());

        UI.getCurrent().navigate("hari-ini");

        int left = unread.open(Actor.current().scope(), null).size();
        assertThat(left).isPositive();
        assertThat(find(CountSign.class, mark()).single().getText()).isEqualTo(Integer.toString(left));
    }

    @Test
    void withoutACallNothingBeats() {
        UI.getCurrent().navigate("hari-ini");

        assertThat(find(FreshnessBadge.class, mark()).all()).isEmpty();
        assertThat(lamp().getClassNames()).doesNotContain("on");
    }

    @Test
    void aReloadOfAnotherScreenGoesOn() {
        calls.start(StartCall.byPhone(phone));

        UI.getCurrent().navigate("callback");

        assertThat(find(FreshnessBadge.class, mark()).all()).hasSize(1);
        assertThat(lamp().getClassNames()).contains("on");
    }

    @Test
    void whoeverOnlyReadsAlongDoesNotBeat() {
        assertThat(acting.as("tl", sign::sign)).isEmpty();
        assertThat(acting.as("manager", sign::sign)).isEmpty();
        assertThat(acting.as("cso", sign::sign)).isPresent();
    }

    private CaseView atTheTeamLeader() {
        aRequestWithTheTeamLeader("Apsari78");
        CaseView waiting = Objects.requireNonNull(call().verification());
        acting.as("tl", () -> verification.claim(waiting.id()));
        return waiting;
    }

    private void approve(CaseView waiting) {
        acting.as("tl", () -> verification.decide(waiting.id(), Decision.approve(waiting.evidenceVersion())));
    }

    /** When it comes, and not again with the next looks; a whole round trip would take the sound to the browser. */
    private void heardOnce(Runnable what) {
        dings();
        AtomicLong heard = new AtomicLong();
        what.run();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(8)).until(() -> {
            VaadinSession session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            return heard.addAndGet(dings()) > 0;
        });
        knockThrice();
        assertThat(heard.addAndGet(dings())).isEqualTo(1);
    }

    private void knockThrice() {
        for (int knock = 0; knock < 3; knock++) {
            knock();
        }
    }

    private void knock() {
        find(FreshnessBadge.class)
                .all()
                .forEach(badge -> fire(badge, "pulse", JsonMapper.shared().createObjectNode()));
    }

    private LineMark mark() {
        return find(LineMark.class).single();
    }

    private Span lamp() {
        return find(Span.class, mark()).withClassName("line-sign-call").single();
    }

    private @Nullable String said() {
        return lamp().getElement().getAttribute("aria-label");
    }

    private Anchor wayBack() {
        Component link = mark().getParent().orElseThrow();
        return (Anchor) link;
    }

    private @Nullable Instant goneAt() {
        return records.open().getFirst().head().goneAt();
    }

    private @Nullable Object shownAt(CaseView of) {
        return sql.sql("select shown_at from verification_case where id = ?")
                .param(of.id().value())
                .query()
                .singleRow()
                .get("shown_at");
    }
}
