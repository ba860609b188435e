package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@BothDatabases
class RosterTest {

    @Autowired
    Roster roster;

    @Autowired
    StaffDesk desk;

    @Autowired
    ActingStaff acting;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theDemoTeamIsAsTheContractSays() {
        assertThat(roster.byLogin("cso").orElseThrow().name()).isEqualTo("Rani");
        assertThat(roster.byLogin("cso2").orElseThrow().team()).isEqualTo("JKT-A");
        assertThat(roster.byLogin("tl").orElseThrow().shiftLead()).isTrue();
        assertThat(roster.byLogin("tl2").orElseThrow().shiftLead()).isFalse();
        assertThat(roster.byLogin("manager").orElseThrow().scope()).isEqualTo(Scope.Sites.all());
        assertThat(roster.byLogin("admin").orElseThrow().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void theDemoTokensBelongToTheDemoTeam() {
        assertThat(login("demo-cso")).isEqualTo("cso");
        assertThat(login("demo-cso-2")).isEqualTo("cso2");
        assertThat(login("demo-tl")).isEqualTo("tl");
        assertThat(login("demo-tl-2")).isEqualTo("tl2");
        assertThat(login("demo-manager")).isEqualTo("manager");
        assertThat(roster.byToken(new Bearer("demo-integration")).orElseThrow().role())
                .isEqualTo(Role.INTEGRATION);
    }

    @Test
    void aPersonStandsInTheZoneOfTheirSite() {
        String login = "mks." + tail();
        acting.asSystem(() -> {
            desk.form(new TeamRow("MKS-A", "Makassar A", "MKS"));
            desk.hire(NewStaff.simulated(login, "Andi", Role.CSO, "MKS-A", "MKS"));
        });

        Actor andi = roster.byLogin(login).orElseThrow();
        assertThat(andi.zone()).isEqualTo(SiteZone.WITA);
        assertThat(andi.simulated()).isTrue();
    }

    @Test
    void whatWasRememberedOfAnUnsettledChangeIsForgotten() {
        String login = "hilang." + tail();

        transaction.executeWithoutResult(status -> {
            acting.asSystem(() -> desk.hire(NewStaff.simulated(login, "Hilang", Role.CSO, "JKT-A", "JKT")));
            assertThat(roster.byLogin(login)).isPresent();
            status.setRollbackOnly();
        });

        assertThat(roster.byLogin(login)).isEmpty();
    }

    @Test
    void theHouseItselfHasAName() {
        assertThat(roster.nameOf(Actor.SYSTEM.id())).contains("SatuPintu");
        assertThat(roster.nameOf(new StaffId(Ids.next()))).isEmpty();
    }

    private String login(String token) {
        return roster.byToken(new Bearer(token)).orElseThrow().login();
    }

    private static String tail() {
        return Ids.next().toString().substring(24);
    }
}
