package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.workday.Ids;
import org.junit.jupiter.api.Test;

class StaffDifferenceTest {

    private static final StaffRow RANI =
            new StaffRow(new StaffId(Ids.next()), "cso", "Rani", Role.CSO, false, "JKT-A", "JKT", true, null, false);

    @Test
    void whatStaysIsNotSaid() {
        assertThat(StaffDifference.between(RANI, said("Rani", Role.CSO, false, "JKT-A", "JKT")))
                .isEmpty();
    }

    @Test
    void rolesAndPlacesAreSaidBeforeAndAfter() {
        assertThat(StaffDifference.between(RANI, said("Rani", Role.TL, true, "BDG-A", "BDG")))
                .isEqualTo("role CSO>TL; team JKT-A>BDG-A; site JKT>BDG; lead false>true");
        assertThat(StaffDifference.between(RANI, said("Rani", Role.CSO, false, null, "JKT")))
                .isEqualTo("team JKT-A>-");
    }

    @Test
    void aNameIsOnlySaidToHaveChanged() {
        assertThat(StaffDifference.between(RANI, said("Rani Putri", Role.CSO, false, "JKT-A", "JKT")))
                .isEqualTo("name");
    }

    private static NewStaff said(
            String name, Role role, boolean lead, @org.jspecify.annotations.Nullable String team, String site) {
        return new NewStaff("cso", name, role, lead, team, site, null, false);
    }
}
