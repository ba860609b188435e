package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;

class ActorTest {

    @ParameterizedTest
    @EnumSource
    void everyRoleIsOneAuthority(Role role) {
        Authentication signedIn = Somebody.in(role, "JKT-A", "JKT").authentication();

        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getAuthorities()).singleElement().hasToString("ROLE_" + role);
    }

    @ParameterizedTest
    @EnumSource(names = {"CSO", "INTEGRATION", "MONITORING"})
    void whoeverLeadsNobodySeesTheirOwnWork(Role role) {
        Actor actor = Somebody.in(role, "JKT-A", "JKT");

        assertThat(actor.scope()).isEqualTo(new Scope.Own(actor.id()));
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ADMIN", "AUDITOR"})
    void whoeverBelongsToASiteSeesThatSite(Role role) {
        assertThat(Somebody.in(role, "JKT-A", "JKT").scope()).isEqualTo(Scope.Sites.of("JKT"));
    }

    @Test
    void thePrincipalIsThePersonWhateverTheirPassword() {
        Actor rani = Somebody.cso();
        UserDetails byForm = new SignedInStaff(rani, "hash");
        UserDetails byToken = new SignedInStaff(rani);

        assertThat(byForm).isEqualTo(byToken).hasSameHashCodeAs(byToken);
        assertThat(byForm).isNotEqualTo(new SignedInStaff(Somebody.cso()));
        assertThat(byForm.toString()).isEqualTo(rani.login()).doesNotContain("hash");
    }

    @Test
    void thePasswordIsErasedOnceItWasCompared() {
        SignedInStaff staff = new SignedInStaff(Somebody.cso(), "hash");

        staff.eraseCredentials();

        assertThat(staff.getPassword()).isNull();
        assertThat(staff.actor()).isNotNull();
    }
}
