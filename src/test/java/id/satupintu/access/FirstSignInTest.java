package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import id.satupintu.testing.BothDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "satupintu.demo=false")
@BothDatabases
class FirstSignInTest {

    @Autowired
    MockMvc http;

    @Autowired
    StaffMembers members;

    @Autowired
    Roster roster;

    @Value("${satupintu.data}")
    Path data;

    @Test
    void theFirstAdministratorSignsInWithThePasswordFromTheFile() throws Exception {
        Path file = data.resolve("first-sign-in.txt");
        String password = Files.readAllLines(file).get(1).replace("password: ", "");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        http.perform(formLogin().user("admin").password(password)).andExpect(authenticated());
    }

    @Test
    void noDemoAccountAndNoDemoTokenExists() throws Exception {
        http.perform(formLogin().user("admin").password("demo")).andExpect(unauthenticated());
        http.perform(formLogin().user("cso").password("demo")).andExpect(unauthenticated());
        assertThat(roster.byToken(new Bearer("demo-cso"))).isEmpty();
        assertThat(members.findByDemo(true)).isEmpty();
    }
}
