package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.workday.Ids;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ScopeTest {

    private final StaffId somebodyElse = new StaffId(Ids.next());

    @Test
    void aCsoSeesTheirOwnWorkOnly() {
        Actor cso = Somebody.cso();

        assertThat(cso.scope().covers(cso.id(), "JKT-A", "JKT")).isTrue();
        assertThat(cso.scope().covers(somebodyElse, "JKT-A", "JKT")).isFalse();
    }

    @Test
    void aTeamLeaderSeesTheTeamAndNoOther() {
        Scope scope = Somebody.teamLeader().scope();

        assertThat(scope.covers(somebodyElse, "JKT-A", "JKT")).isTrue();
        assertThat(scope.covers(somebodyElse, "JKT-B", "JKT")).isFalse();
        assertThat(scope.covers(somebodyElse, null, "JKT")).isFalse();
    }

    @Test
    void aManagerWithoutSiteSeesEverySite() {
        assertThat(Somebody.manager().scope().covers(somebodyElse, null, null)).isTrue();
        assertThat(Somebody.manager().scope()).isEqualTo(Scope.Sites.all());
    }

    @Test
    void aManagerOfOneSiteSeesThatSite() {
        Scope scope = Somebody.managerOf("SBY").scope();

        assertThat(scope.covers(somebodyElse, "SBY-A", "SBY")).isTrue();
        assertThat(scope.covers(somebodyElse, "JKT-A", "JKT")).isFalse();
        assertThat(scope.covers(somebodyElse, null, null)).isFalse();
    }

    @Test
    void nobodyMayLookFurtherThanTheirOwnScope() {
        refuses(Somebody.cso(), new Scope.Team("JKT-A"));
        refuses(Somebody.cso(), new Scope.Own(somebodyElse));
        refuses(Somebody.teamLeader(), new Scope.Team("JKT-B"));
        refuses(Somebody.teamLeader(), Scope.Sites.of("JKT"));
        refuses(Somebody.managerOf("SBY"), Scope.Sites.all());
        refuses(Somebody.managerOf("SBY"), new Scope.Sites(Set.of("SBY", "JKT")));
        refuses(Somebody.managerOf("SBY"), new Scope.Team("JKT-A"));
    }

    @Test
    void aNarrowerScopeIsAllowed() {
        Actor lead = Somebody.teamLeader();

        assertThat(new Scope.Own(lead.id()).within(lead)).isEqualTo(new Scope.Own(lead.id()));
        assertThat(new Scope.Team("JKT-A").within(lead)).isEqualTo(lead.scope());
        assertThat(Scope.Sites.of("JKT").within(Somebody.manager())).isEqualTo(Scope.Sites.of("JKT"));
        assertThat(new Scope.Team("JKT-A").within(Somebody.manager())).isEqualTo(new Scope.Team("JKT-A"));
    }

    private static void refuses(Actor actor, Scope scope) {
        assertThatThrownBy(() -> scope.within(actor)).isInstanceOf(AccessDeniedException.class);
    }
}
