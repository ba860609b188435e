package id.satupintu.access;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.satupintu.testing.BothDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@BothDatabases
class RestDoorTest {

    @Autowired
    MockMvc http;

    @Autowired
    StaffDesk desk;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/api/docs"})
    void someDoorsStandOpen(String path) throws Exception {
        http.perform(get(path)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/kpi", "/api/anything", "/actuator/prometheus", "/actuator/health", "/actuator/env"})
    void withoutATokenEverythingElseAnswers401AsAProblem(String path) throws Exception {
        http.perform(get(path))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, "Bearer"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("/problems/unauthenticated"))
                .andExpect(jsonPath("$.status").value(401));
    }

    @Test
    void aTokenThatNobodyHasIsNoToken() throws Exception {
        http.perform(get("/api/v1/kpi").header(HttpHeaders.AUTHORIZATION, "Bearer demo-nobody"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void aRoleThatMayNotIsAnswered403AsAProblem() throws Exception {
        http.perform(get("/actuator/prometheus").header(HttpHeaders.AUTHORIZATION, "Bearer demo-manager"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/forbidden"));
    }

    @Test
    @WithStaff("admin")
    void theMetricsAreForWhoeverMonitorsAndNothingElseIs() throws Exception {
        NewStaff monitor = new NewStaff("monitor", "Pemantau", Role.MONITORING, false, null, null, null, false);
        String token = "Bearer " + desk.issueToken(desk.hire(monitor));

        http.perform(get("/actuator/prometheus").header(HttpHeaders.AUTHORIZATION, token))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("jvm_memory_used_bytes")))
                .andExpect(content().string(containsString("satupintu_verification_waiting{")))
                .andExpect(content().string(containsString("satupintu_today_count{measure=\"calls\"}")))
                .andExpect(content().string(containsString("satupintu_events_outstanding")));
        http.perform(get("/api/v1/kpi").header(HttpHeaders.AUTHORIZATION, token))
                .andExpect(status().isForbidden());
        http.perform(get("/actuator/env").header(HttpHeaders.AUTHORIZATION, token))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-cso", "demo-cso-2", "demo-tl", "demo-tl-2", "demo-manager", "demo-integration"})
    void theDemoTokensAreKnown(String token) throws Exception {
        http.perform(get("/actuator/prometheus").header(HttpHeaders.AUTHORIZATION, "Bearer " + token))
                .andExpect(status().isForbidden())
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }
}
