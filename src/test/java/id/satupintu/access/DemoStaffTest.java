package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.BothDatabases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@BothDatabases
@Transactional
class DemoStaffTest {

    @Autowired
    DemoStaff demo;

    @Autowired
    StaffMembers members;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    ServedUnits units;

    @TempDir
    Path data;

    @Test
    void everySiteMainlyServesAUnitThatThereIs() {
        assertThat(DemoStaff.SITES)
                .extracting(SiteRow::unit)
                .isSubsetOf(units.names().keySet());
    }

    @Test
    void arrivingTwiceHiresNobodyTwice() {
        int before = members.findByDemo(true).size();

        demo.arrive();

        assertThat(members.findByDemo(true)).hasSize(before).hasSize(7);
    }

    @Test
    void theSameFolderServedOutsideDemoModePutsTheKnownAccountsToSleep() throws Exception {
        new FirstSignIn(members, passwords, data).run(new DefaultApplicationArguments());

        assertThat(members.findByDemo(true)).isNotEmpty().noneMatch(Staff::active);
        Staff admin = members.findByLogin("admin").orElseThrow();
        assertThat(admin.active()).isTrue();
        assertThat(passwords.matches("demo", admin.passwordHash())).isFalse();
    }

    @Test
    void backInDemoModeTheyWakeButTheAdministratorKeepsTheNewPassword() throws Exception {
        new FirstSignIn(members, passwords, data).run(new DefaultApplicationArguments());

        demo.arrive();

        assertThat(members.findByDemo(true)).hasSize(6).allMatch(Staff::active);
        assertThat(members.findByLogin("admin").map(Staff::passwordHash))
                .hasValueSatisfying(
                        hash -> assertThat(passwords.matches("demo", hash)).isFalse());
    }

    @Test
    void aCentreWithAnAdministratorGetsNoOther() throws Exception {
        FirstSignIn start = new FirstSignIn(members, passwords, data);
        start.run(new DefaultApplicationArguments());
        String first = members.findByLogin("admin").orElseThrow().passwordHash();

        start.run(new DefaultApplicationArguments());

        assertThat(members.findByLogin("admin").orElseThrow().passwordHash()).isEqualTo(first);
    }
}
