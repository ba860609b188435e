package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import id.satupintu.testing.BothDatabases;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
class PasswordSignInTest {

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ActingStaff acting;

    @Autowired
    StaffDesk desk;

    @ParameterizedTest
    @ValueSource(strings = {"cso", "cso2", "tl", "tl2", "manager", "admin", " CSO "})
    void theDemoStaffSignInWithTheDemoPassword(String login) throws Exception {
        http.perform(formLogin().user(login).password("demo"))
                .andExpect(authenticated().withUsername(login.strip().toLowerCase(Locale.ROOT)))
                .andExpect(redirectedUrl("/"));

        assertThat(events.stream(SignedIn.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cso", "nobody", "integration"})
    void aWrongPasswordAndAnUnknownLoginLookTheSame(String login) throws Exception {
        http.perform(formLogin().user(login).password("guess"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error=wrong"));

        assertThat(events.stream(SignInFailed.class)).hasSize(1);
    }

    @Test
    void guessingBecomesSlowEvenForTheRightPassword() throws Exception {
        for (int i = 0; i < 3; i++) {
            http.perform(formLogin().user("guessed").password("guess" + i)).andExpect(unauthenticated());
        }

        http.perform(formLogin().user("guessed").password("demo")).andExpect(redirectedUrl("/login?error=slow"));
    }

    @Test
    void signingInBeginsANewSession() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String known = before.getId();

        HttpSession after = http.perform(formLogin().user("cso").password("demo"))
                .andReturn()
                .getRequest()
                .getSession();

        assertThat(after).isNotNull();
        assertThat(after.getId()).isNotEqualTo(known);
    }

    @Test
    void whoeverIsDeactivatedIsOutAtTheNextThingTheyDo() throws Exception {
        StaffId[] hired = new StaffId[1];
        acting.asSystem(() -> hired[0] = desk.hire(
                new NewStaff("leaver", "Leaver", Role.CSO, false, "JKT-A", "JKT", "kata-sandi-panjang", false)));
        HttpSession session = http.perform(formLogin().user("leaver").password("kata-sandi-panjang"))
                .andExpect(authenticated())
                .andReturn()
                .getRequest()
                .getSession();

        acting.asSystem(() -> desk.activate(hired[0], false));

        assertThat(session).isNotNull();
        http.perform(get("/").session((MockHttpSession) session)).andExpect(unauthenticated());
        assertThat(((MockHttpSession) session).isInvalid()).isTrue();
    }
}
