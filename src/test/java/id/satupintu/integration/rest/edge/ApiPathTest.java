package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ApiPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/kpi", "/%61pi/v1/kpi", "//api/v1/kpi", "/api;x=1/v1/kpi"})
    void noSpellingOfTheApisPathSlipsPastItsEdge(String path) {
        assertThat(ApiPath.isApi(request(path))).isTrue();
        assertThat(ApiPath.isForSystems(request(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/prometheus"})
    void theActuatorIsForSystemsThoughNotOfTheApi(String path) {
        assertThat(ApiPath.isForSystems(request(path))).isTrue();
        assertThat(ApiPath.isApi(request(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apiary", "/panggilan", "/actuators"})
    void screensAreLeftAlone(String path) {
        assertThat(ApiPath.isForSystems(request(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/routing", "/api/v1/%72outing", "/api/v1/checks/nik"})
    void batchesGoToChecksAndRouting(String path) {
        assertThat(ApiPath.takesBatches(request(path))).isTrue();
        assertThat(ApiPath.takesBatches(request("/api/v1/kpi"))).isFalse();
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
