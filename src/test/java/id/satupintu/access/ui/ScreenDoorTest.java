package id.satupintu.access.ui;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.satupintu.testing.BothDatabases;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@BothDatabases
class ScreenDoorTest {

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @ValueSource(strings = {"/verifikasi", "/dasbor", "/staf", "/jejak", "/no-such-screen"})
    void nobodySeesAScreenWithoutSigningIn(String path) throws Exception {
        http.perform(get(path)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void nothingMayFrameThePagesOrLearnTheirAddresses() throws Exception {
        http.perform(get("/verifikasi"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")));
    }

    @Test
    void aPostFromElsewhereIsRefused() throws Exception {
        http.perform(post("/staf")).andExpect(status().is(Matchers.not(200)));
        http.perform(post("/logout")).andExpect(status().isForbidden());
    }
}
