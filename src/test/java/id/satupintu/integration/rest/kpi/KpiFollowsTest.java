package id.satupintu.integration.rest.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RestTest
class KpiFollowsTest {
    private final Api api;

    @Autowired
    KpiFollowsTest(Api api) {
        this.api = api;
    }

    private int figure(String pointer) {
        String today = SiteZone.WIB.dayOf(Workday.now()).toString();
        return api.as(Api.MANAGER)
                .get("/kpi?from=%s&to=%s&by=day".formatted(today, today))
                .json()
                .at("/total" + pointer)
                .asInt();
    }

    private int listed() {
        String today = SiteZone.WIB.dayOf(Workday.now()).toString();
        return api.as(Api.MANAGER)
                .get("/kpi/calls?from=%s&to=%s&measure=decided".formatted(today, today))
                .json()
                .path("total")
                .asInt();
    }

    @Test
    void aDecisionWithoutACallCountsAmongTheVerificationsOnly() {
        int before = figure("/verifications/decided");
        int calls = figure("/calls");
        String id = String.valueOf(
                api.as(Api.CSO).post("/verification-requests", """
                        {"nik":"3374015212750901","ktpName":"Hana Apsari Namira","accountName":"Apsari78",
                         "phone":"081234567890","email":"hana@contoh.co.id","transaction":"PD"}""").at("/id"));

        api.as(Api.TL).post("/verification-requests/" + id + "/claim");
        api.as(Api.TL)
                .post("/verification-requests/" + id + "/decision", "{\"outcome\":\"APPROVE\",\"evidenceVersion\":1}");

        await().atMost(Duration.ofSeconds(20)).until(() -> figure("/verifications/decided") > before);
        assertThat(figure("/calls")).isEqualTo(calls);
        assertThat(listed()).isEqualTo(figure("/verifications/decided"));
    }
}
