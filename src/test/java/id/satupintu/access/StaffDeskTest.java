package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.SiteZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@BothDatabases
@Transactional
class StaffDeskTest {

    @Autowired
    StaffDesk desk;

    @Autowired
    Roster roster;

    private static final NewStaff BUDI =
            new NewStaff("budi", "Budi", Role.CSO, false, "JKT-A", "JKT", "kata-sandi-panjang", false);

    @Test
    @WithStaff("admin")
    void whoeverIsHiredIsOnTheListAndHasAName() {
        StaffId id = desk.hire(BUDI);

        assertThat(desk.staff(Scope.Sites.all())).extracting(StaffRow::login).contains("budi", "cso", "tl");
        assertThat(desk.nameOf(id)).isEqualTo("Budi");
    }

    @Test
    @WithStaff("admin")
    void aLoginBelongsToOnePerson() {
        assertThatThrownBy(() -> desk.hire(new NewStaff("cso", "X", Role.CSO, false, "JKT-A", "JKT", null, false)))
                .isInstanceOf(StaffRefused.class)
                .hasMessage("login: taken");
    }

    @Test
    @WithStaff("manager")
    void onlyAnAdministratorHires() {
        assertThatThrownBy(() -> desk.hire(BUDI)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithStaff("admin")
    void aTokenOpensUntilItsHolderIsDeactivated() {
        StaffId id = desk.hire(BUDI);
        Bearer token = new Bearer(desk.issueToken(id));

        assertThat(roster.byToken(token)).map(Actor::login).contains("budi");
        desk.activate(id, false);
        assertThat(roster.byToken(token)).isEmpty();
        desk.activate(id, true);
        assertThat(roster.byToken(token)).isPresent();
    }

    @Test
    @WithStaff("admin")
    void anAdministratorCannotLockThemselvesOut() {
        assertThatThrownBy(() -> desk.activate(Actor.current().id(), false)).isInstanceOf(StaffRefused.class);
    }

    @Test
    @WithStaff("tl")
    void aTeamLeaderSeesTheirTeamItsSiteAndNothingElse() {
        assertThat(desk.staff(Actor.current().scope()))
                .extracting(StaffRow::team)
                .containsOnly("JKT-A");
        assertThat(desk.sites(Actor.current().scope()))
                .extracting(SiteRow::code, SiteRow::zone)
                .containsExactly(tuple("JKT", SiteZone.WIB));
        assertThat(desk.teams(Actor.current().scope()))
                .extracting(TeamRow::code)
                .containsExactly("JKT-A");
        assertThatThrownBy(() -> desk.staff(Scope.Sites.all())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithStaff("manager")
    void theDemoCentreHasNineSitesInThreeZones() {
        assertThat(desk.sites(Scope.Sites.all()))
                .extracting(SiteRow::zone)
                .contains(SiteZone.values())
                .hasSize(9);
    }

    @Test
    @WithStaff("admin")
    void aSiteThatIsKnownStaysAsItIs() {
        desk.open(new SiteRow("JKT", "Elsewhere", SiteZone.WIT, "X"));

        assertThat(desk.sites(Scope.Sites.of("JKT"))).extracting(SiteRow::name).containsExactly("Jakarta");
    }
}
