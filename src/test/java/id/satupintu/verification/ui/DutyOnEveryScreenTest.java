package id.satupintu.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.access.WithStaff;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.shell.CountSign;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.testing.ScreenTest;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.DutyDesk;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.VerificationDesk;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ScreenTest
@ViewPackages(packages = {"id.satupintu.shell", "id.satupintu.verification.ui", "id.satupintu.verification.review.ui"})
@WithStaff(value = "tl", ofNewTeam = true)
class DutyOnEveryScreenTest extends SpringBrowserlessTest {

    private static int people;

    @Autowired
    VerificationDesk desk;

    @Autowired
    DutyDesk duty;

    @Autowired
    JdbcClient sql;

    @Test
    void onAnotherScreenTheBrowserKeepsTheTeamLeaderOnDutyAndTheClaimAlive() {
        UI.getCurrent().navigate("verifikasi");
        CaseView mine = claimed();
        UI.getCurrent().navigate("tinjauan");
        aboutToLapse();

        pulse();

        assertThat(lease(mine)).isAfter(Instant.now().plusSeconds(30));
        assertThat(duty.held()).containsExactly(mine.id());
        assertThat(duty.present()).isTrue();
    }

    @Test
    void onAnotherScreenWhatRingsIsCountedBesideTheConsolesName() {
        UI.getCurrent().navigate("verifikasi");
        UI.getCurrent().navigate("tinjauan");
        assertThat(calling()).isZero();

        handed();

        await(() -> calling() == 1);
        assertThat(find(CountSign.class, find(DutyMark.class).single()).single().isVisible())
                .isTrue();
    }

    @Test
    void onlyOneFaceKnocksAtATime() {
        UI.getCurrent().navigate("verifikasi");
        assertThat(find(FreshnessBadge.class).all()).hasSize(1);

        UI.getCurrent().navigate("tinjauan");
        assertThat(find(FreshnessBadge.class).all()).hasSize(1);

        UI.getCurrent().navigate("verifikasi");
        assertThat(find(FreshnessBadge.class).all()).hasSize(1);
    }

    @Test
    void whoeverHasNotOpenedTheConsoleIsNotOnDuty() {
        UI.getCurrent().navigate("tinjauan");

        assertThat(duty.present()).isFalse();
        assertThat(find(FreshnessBadge.class).all()).isEmpty();
    }

    @Test
    void aReloadOfAnotherScreenGoesOn() {
        duty.arrive();

        UI.getCurrent().navigate("tinjauan");
        aboutToLapse();
        pulse();

        assertThat(sql.sql("select seen_until from verification_duty where staff_id = ?")
                        .param(Actor.current().id().value())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isAfter(Instant.now().plusSeconds(30));
    }

    private CaseView claimed() {
        CaseView made = handed();
        return desk.claim(made.id());
    }

    private CaseView handed() {
        Actor me = Actor.current();
        Actor cso = new Actor(
                new StaffId(UUID.randomUUID()),
                "wati",
                "Wati",
                Role.CSO,
                false,
                me.team(),
                me.site(),
                me.zone(),
                false);
        HandOver handOver = new HandOver(
                String.format("317407%02d0386%04d", 41 + ++people / 900, people % 900 + 1),
                "HANA APSARI NAMIRA",
                "Apsari78",
                "081234567890",
                "hana@contoh.id",
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                true,
                null,
                null);
        return ActingStaff.as(cso, () -> desk.handOver(handOver));
    }

    private void aboutToLapse() {
        OffsetDateTime soon = Instant.now().plusSeconds(5).atOffset(ZoneOffset.UTC);
        UUID me = Actor.current().id().value();
        sql.sql("update verification_case set lease_until = ? where holder_id = ?")
                .params(List.of(soon, me))
                .update();
        sql.sql("update verification_duty set seen_until = ? where staff_id = ?")
                .params(List.of(soon, me))
                .update();
    }

    private Instant lease(CaseView made) {
        return sql.sql("select lease_until from verification_case where id = ?")
                .param(made.id().value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void pulse() {
        var element = find(FreshnessBadge.class).single().getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "pulse", JsonMapper.shared().createObjectNode()));
    }

    private long calling() {
        return find(DutyMark.class).single().calling();
    }

    private void await(BooleanSupplier so) {
        long end = System.nanoTime() + 8_000_000_000L;
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            roundTrip();
            Thread.onSpinWait();
        }
        assertThat(so.getAsBoolean()).isTrue();
    }
}
