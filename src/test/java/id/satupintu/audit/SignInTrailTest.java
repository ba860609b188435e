package id.satupintu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Scope;
import id.satupintu.testing.BothDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@BothDatabases
class SignInTrailTest {

    @Autowired
    MockMvc http;

    @Autowired
    AuditDesk desk;

    @Autowired
    ActingStaff acting;

    @Test
    void comingInIsWrittenDown() throws Exception {
        int before = rows("access.signed-in");

        http.perform(formLogin().user("tl2").password("demo"));

        assertThat(rows("access.signed-in")).isEqualTo(before + 1);
    }

    @Test
    void aFailedTryIsWrittenDownWithoutWhatWasTyped() throws Exception {
        http.perform(formLogin().user("my-secret-typed-into-the-wrong-field").password("x"));

        assertThat(rows("access.sign-in-failed")).isPositive();
        assertThat(latest()).noneMatch(row -> row.toString().contains("my-secret"));
    }

    private int rows(String act) {
        return (int) latest().stream().filter(row -> row.act().equals(act)).count();
    }

    private List<AuditRow> latest() {
        return acting.as("admin", () -> desk.latest(Scope.Sites.all(), 1_000));
    }
}
