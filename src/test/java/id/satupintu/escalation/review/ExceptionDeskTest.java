package id.satupintu.escalation.review;

import static id.satupintu.escalation.Team.as;
import static id.satupintu.escalation.Team.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.satupintu.access.Actor;
import id.satupintu.escalation.AnException;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.CountedRequest;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.Team;
import id.satupintu.escalation.VoidReason;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.testing.BothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("The exception desk")
class ExceptionDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Span WEEK = Span.upTo(DAY, 7);

    private final Team team = Team.fresh();

    @Autowired
    ExceptionDesk desk;

    @Autowired
    EscalationDesk cases;

    @Autowired
    JdbcClient sql;

    @Test
    @DisplayName("sets a to c against E + X, d and outside against every commercial request")
    void kinds() {
        requests(team.cso(), 6, "PLN_MOBILE", null);
        requests(team.cso(), 3, "APKT_SIMONE", "NO_PHONE");
        requests(team.cso(), 1, "APKT_SIMONE", "VVIP");
        requests(team.cso(), 2, "CC_REGISTER", "PS_NON_CUSTOMER");
        requests(team.cso(), 4, "OUTSIDE_POLICY", null);
        requests(team.cso(), 5, "ASK", null);
        count(team.cso(), "APKT_SIMONE", "NO_PHONE", DAY, true);
        count(team.cso(), "APKT_SIMONE", "NO_PHONE", DAY.minusDays(7), false);

        assertThat(volumes(Side.KIND))
                .extracting(Volume::key, Volume::cases, Volume::whole)
                .containsExactly(
                        tuple("OUTSIDE_POLICY", 4L, 21L),
                        tuple("NO_PHONE", 3L, 10L),
                        tuple("PS_NON_CUSTOMER", 2L, 21L),
                        tuple("VVIP", 1L, 10L));
    }

    @Test
    @DisplayName("lists as many exceptions behind a number as the number says")
    void behind() {
        requests(team.cso(), 6, "PLN_MOBILE", null);
        requests(team.cso(), 3, "APKT_SIMONE", "NO_PHONE");
        requests(team.colleague(), 2, "APKT_SIMONE", "VVIP");
        requests(team.cso(), 4, "OUTSIDE_POLICY", null);

        for (Side side : Side.values()) {
            assertThat(volumes(side))
                    .isNotEmpty()
                    .allSatisfy(volume -> assertThat(behind(side, volume.key()))
                            .as("%s %s", side, volume.key())
                            .hasSize((int) volume.cases()));
        }
    }

    @Test
    @DisplayName("flags the CSO whose rate stands out from the others of the site")
    void drift() {
        requests(team.cso(), 60, "PLN_MOBILE", null);
        requests(team.cso(), 40, "APKT_SIMONE", "NO_PHONE");
        requests(team.colleague(), 190, "PLN_MOBILE", null);
        requests(team.colleague(), 10, "APKT_SIMONE", "NO_PHONE");

        List<Volume> csos = volumes(Side.CSO);

        assertThat(csos).first().satisfies(first -> {
            assertThat(first.key()).isEqualTo(team.cso().id().value().toString());
            assertThat(first.standing()).isEqualTo(Standing.HIGH);
        });
        assertThat(csos.getLast().standing()).isEqualTo(Standing.LOW);
    }

    @Test
    @Tag("A-18")
    @DisplayName("flags a CSO who stands out by one kind only, and names the kind")
    void driftOfAKind() {
        requests(team.cso(), 60, "PLN_MOBILE", null);
        requests(team.cso(), 12, "APKT_SIMONE", "VVIP");
        requests(team.colleague(), 188, "PLN_MOBILE", null);
        requests(team.colleague(), 12, "APKT_SIMONE", "NO_PHONE");

        assertThat(as(team.tl(), () -> desk.standingOut(WEEK, null, team.tl().scope())))
                .contains(new StandingOut(team.cso().id().value().toString(), List.of(ExceptionKind.VVIP)))
                .extracting(StandingOut::cso)
                .containsOnly(team.cso().id().value().toString());
    }

    @Test
    @DisplayName("counts what a person has ended nowhere")
    void ended() {
        UUID request = UUID.randomUUID();
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE).on(request));
        requests(team.cso(), 2, "APKT_SIMONE", "NO_PHONE");
        count(team.cso(), request, "APKT_SIMONE", "NO_PHONE", DAY, false);
        assertThat(volumes(Side.SITE)).extracting(Volume::cases).containsExactly(3L);

        as(team.tl(), () -> cases.cancel(id, VoidReason.MISTAKE));

        assertThat(volumes(Side.SITE)).extracting(Volume::cases).containsExactly(2L);
        assertThat(volumes(Side.SITE)).extracting(Volume::whole).containsExactly(2L);
        assertThat(behind(Side.KIND, "NO_PHONE")).hasSize(2);
    }

    @Test
    @DisplayName(
            "counts a request among all of them whose exception was ended and that went to the application after all")
    void endedAndSent() {
        UUID request = UUID.randomUUID();
        CaseId id = tell(AnException.of(CaseKind.NO_PHONE).on(request));
        requests(team.cso(), 2, "APKT_SIMONE", "NO_PHONE");
        as(team.tl(), () -> cases.cancel(id, VoidReason.MISTAKE));

        doing(
                team.cso(),
                () -> cases.counted(
                        new CountedRequest(request, UUID.randomUUID(), DAY, "JAYA", "PD", "PLN_MOBILE", null, false)));

        assertThat(volumes(Side.SITE)).extracting(Volume::cases).containsExactly(2L);
        assertThat(volumes(Side.SITE)).extracting(Volume::whole).containsExactly(3L);
    }

    @Test
    @Tag("A-18")
    @DisplayName("takes the sample of the chosen site")
    void sampleOfASite() {
        CaseId here = tell(CaseKind.VVIP_POSITION);
        Team others = Team.fresh();
        CaseId there = as(
                        others.cso(),
                        () -> cases.tell(AnException.of(CaseKind.VVIP_POSITION).report()))
                .id();

        assertThat(as(
                        team.manager(),
                        () -> desk.sample(
                                WEEK, team.cso().site(), team.manager().scope(), 100)))
                .extracting(ExceptionRow::id)
                .contains(here)
                .doesNotContain(there);
    }

    @Test
    @DisplayName("shows a TL the team and a manager what was asked for, and a CSO nothing")
    void scope() {
        requests(team.cso(), 3, "APKT_SIMONE", "NO_PHONE");
        requests(Team.fresh().cso(), 2, "APKT_SIMONE", "NO_PHONE");

        assertThat(volumes(Side.SITE)).extracting(Volume::cases).containsExactly(3L);
        assertThat(as(
                        team.manager(),
                        () -> desk.volumes(
                                Side.SITE,
                                WEEK,
                                team.cso().site(),
                                team.manager().scope())))
                .extracting(Volume::cases)
                .containsExactly(3L);
        assertThatThrownBy(() -> as(
                        team.cso(),
                        () -> desk.volumes(Side.SITE, WEEK, null, team.cso().scope())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("A-18")
    @Tag("A-19")
    @DisplayName("has every b and c looked at, until somebody has")
    void sample() {
        CaseId vvip = tell(CaseKind.VVIP_POSITION);
        CaseId complaint = tell(CaseKind.HARD_COMPLAINT);
        tell(AnException.of(CaseKind.VVIP_ACCESS).unfinished());

        assertThat(sampled()).contains(complaint, vvip);
        as(team.tl(), () -> desk.review(vvip, ReviewVerdict.SOUND, ""));

        assertThat(sampled()).contains(complaint).doesNotContain(vvip);
        assertThat(as(team.manager(), () -> desk.review(vvip, team.manager().scope())))
                .get()
                .extracting(ReviewView::reviewer)
                .isEqualTo(team.tl().name());
    }

    @Test
    @DisplayName("takes doubt with a note only, once, and of nobody's own ruling")
    void review() {
        CaseId id = tell(CaseKind.VVIP_POSITION);
        refuses("note", () -> review(id, ReviewVerdict.WRONG, " "));
        refuses("too-long", () -> review(id, ReviewVerdict.WRONG, "x".repeat(501)));

        assertThat(review(id, ReviewVerdict.THIN, "jabatan tidak jelas").note()).isEqualTo("jabatan tidak jelas");
        refuses("reviewed", () -> review(id, ReviewVerdict.SOUND, ""));
        assertThatThrownBy(() -> as(team.manager(), () -> desk.review(id, ReviewVerdict.SOUND, "")))
                .isInstanceOf(AccessDeniedException.class);

        CaseId own =
                tell(AnException.of(CaseKind.HARD_COMPLAINT).ruledBy(team.tl().name()));
        refuses("own", () -> review(own, ReviewVerdict.SOUND, ""));
        as(team.otherTl(), () -> desk.review(own, ReviewVerdict.SOUND, ""));
    }

    @Test
    @DisplayName("shows the words of evidence with the customer masked, and writes the view down")
    void evidence() {
        CaseId id = tell(AnException.of(CaseKind.PHONE_UNSUPPORTED).saying("Nokia 105"));

        CaseView view = as(team.tl(), () -> desk.evidence(id, team.tl().scope()));

        assertThat(view.evidence()).extracting(word -> word.value()).contains("Nokia 105");
        assertThat(view.note().contact()).isEqualTo("0812••••7890");
        assertThat(sql.sql("select count(*) from audit_entry where act = 'escalation.evidence' and subject = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<Volume> volumes(Side side) {
        return as(team.tl(), () -> desk.volumes(side, WEEK, null, team.tl().scope()));
    }

    private List<ExceptionRow> behind(Side side, String key) {
        return as(team.tl(), () -> desk.behind(side, key, WEEK, null, team.tl().scope(), 0, 100));
    }

    private List<CaseId> sampled() {
        return as(team.tl(), () -> desk.sample(WEEK, null, team.tl().scope(), 100)).stream()
                .map(ExceptionRow::id)
                .toList();
    }

    private ReviewView review(CaseId id, ReviewVerdict verdict, String note) {
        return as(team.tl(), () -> desk.review(id, verdict, note));
    }

    private CaseId tell(CaseKind kind) {
        return tell(AnException.of(kind));
    }

    private CaseId tell(AnException exception) {
        return as(team.cso(), () -> cases.tell(exception.report())).id();
    }

    private void requests(Actor cso, int number, String route, @Nullable String exception) {
        for (int i = 0; i < number; i++) {
            count(cso, route, exception, DAY, false);
        }
    }

    private void count(Actor cso, String route, @Nullable String exception, LocalDate day, boolean dropped) {
        count(cso, UUID.randomUUID(), route, exception, day, dropped);
    }

    private void count(
            Actor cso, UUID request, String route, @Nullable String exception, LocalDate day, boolean dropped) {
        doing(
                cso,
                () -> cases.counted(
                        new CountedRequest(request, UUID.randomUUID(), day, "JAYA", "PD", route, exception, dropped)));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(ReviewRefused.class)
                .satisfies(e -> assertThat(((ReviewRefused) e).code()).isEqualTo(code));
    }
}
