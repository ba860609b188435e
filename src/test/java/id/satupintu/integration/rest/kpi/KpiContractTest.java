package id.satupintu.integration.rest.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.given.ChangedClock;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RestTest
class KpiContractTest {
    private static final String RANGE = "from=2026-11-01&to=2026-11-22";

    private final Api api;
    private final ChangedClock given;

    @Autowired
    KpiContractTest(Api api, ChangedClock given) {
        this.api = api;
        this.given = given;
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "hour", "month", "site", "unit", "transaction", "exception"})
    void everyGrainIsAnsweredForManagerAndTl(String grain) {
        assertThat(api.as(Api.MANAGER).get("/kpi?" + RANGE + "&by=" + grain).status())
                .isEqualTo(200);
        assertThat(api.as(Api.TL).get("/kpi?" + RANGE + "&by=" + grain).status())
                .isEqualTo(200);
    }

    @Test
    void theTotalHasEveryFigureOfTheContract() {
        Answer answer = api.as(Api.MANAGER).get("/kpi?" + RANGE + "&by=day");

        assertThat(answer.at("/asOf")).isNotBlank();
        assertThat(answer.at("/zone")).isNotBlank();
        assertThat(answer.json().path("rows").isArray()).isTrue();
        assertThat(answer.json().path("total").propertyNames())
                .contains(
                        "calls",
                        "niaga",
                        "eligible",
                        "directed",
                        "declined",
                        "redirectionRate",
                        "redirectionRateWide",
                        "exceptions",
                        "outsidePolicy",
                        "ccRegister",
                        "downloads",
                        "verifications",
                        "callbacks");
        assertThat(answer.json().at("/total/exceptions").propertyNames())
                .containsExactlyInAnyOrder("NO_PHONE", "PHONE_UNSUPPORTED", "VVIP", "HARD_COMPLAINT");
        assertThat(answer.json().at("/total/ccRegister").propertyNames())
                .containsExactlyInAnyOrder("PS_NON_CUSTOMER", "PS_CROSS_PHASE");
        assertThat(answer.json().at("/total/redirectionRate").isNull()).isTrue();
    }

    @Test
    void theCallsBehindANumberComeInPages() {
        Answer answer =
                api.as(Api.MANAGER).get("/kpi/calls?" + RANGE + "&measure=eligible&hour=&site=&transaction=PD&page=0");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("items").isArray()).isTrue();
        assertThat(answer.at("/page")).isEqualTo("0");
        assertThat(answer.at("/total")).isNotNull();
        assertThat(api.as(Api.TL).get("/kpi/calls?" + RANGE).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/kpi?to=2026-11-22&by=day,from",
        "/kpi?from=2026-11-01&by=day,to",
        "/kpi?from=2026-11-22&to=2026-11-01&by=day,to",
        "/kpi?from=2099-01-01&to=2099-01-02&by=day,from",
        "/kpi?from=2026-01-01&to=2026-11-22&by=hour,to",
        "/kpi?from=0001-01-01&to=9999-12-31&by=month,to",
        "/kpi?from=2026-11-01&to=2026-11-22&by=week,by",
        "/kpi?from=kemarin&to=2026-11-22&by=day,from",
        "/kpi/calls?from=2026-11-01&to=2026-11-22&measure=happiness,measure",
        "/kpi/calls?from=2026-11-01&to=2026-11-22&page=-1,page",
        "/kpi/calls?from=2026-11-01&to=2026-11-22&page=x,page",
        "/kpi/calls?from=2026-11-01&to=2026-11-22&hour=noon,hour",
        "/kpi/calls?from=2026-11-22&to=2026-11-01,to",
        "/kpi?from=-999999999-01-01&to=2026-11-22,from",
        "/kpi?from=2026-11-01&to=2026-11-22&transaction=PDD,transaction",
        "/kpi/indicators?to=2026-11-22,from",
        "/kpi/indicators?from=2026-11-22&to=2026-11-01,to",
        "/kpi/indicators?from=2099-01-01&to=2099-01-02,from",
        "/kpi/indicators?from=2026-01-01&to=2026-11-22&by=hour,to",
        "/kpi/indicators?from=2026-01-01&to=2026-11-22&site=JKT&unit=JATIM,to",
        "/kpi/indicators?from=2026-11-01&to=2026-11-22&by=cso,by",
        "/kpi/indicators?from=2026-11-01&to=2026-11-22&indicator=happiness,indicator",
        "/kpi/calls?from=2026-11-01&to=2026-11-22&exception=A1,exception",
        "/kpi?from=2026-11-01&to=2026-11-22&team=JKT-A,team",
        "/kpi?from=2026-11-01&to=2026-11-22&site=NOWHERE,site",
        "/kpi/calls?from=2026-11-01&to=2026-11-22&unit=NOWHERE,unit",
        "/kpi/indicators?from=2026-11-01&to=2026-11-22&zone=WIT,zone",
    })
    void aQuestionThatCannotBeAnsweredIsRefusedByItsParameter(String path, String parameter) {
        Answer answer = api.as(Api.MANAGER).get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-parameter");
        assertThat(answer.fields()).containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kpi?by=month&", "/kpi/calls?", "/kpi/indicators?by=day&"})
    void aRangeAcrossAZoneChangeIsRefusedNamingTheSiteAndTheDay(String path) {
        String site = "K" + Ids.next().toString().substring(29).toUpperCase(Locale.ROOT);
        Instant changed = Instant.parse("2015-06-10T03:00:00Z");
        given.site(site, SiteZone.WIB, SiteZone.WITA, changed);

        Answer across = api.as(Api.MANAGER).get(path + "from=2015-06-01&to=2015-06-30&site=" + site);

        assertThat(across.status()).as(across.text()).isEqualTo(400);
        assertThat(across.problem()).isEqualTo("invalid-parameter");
        assertThat(across.fields()).containsExactly("from");
        assertThat(across.text()).contains("zone-changed", site, "2015-06-10", "2015-06-09", "WITA");
        for (String range : List.of("from=2015-06-01&to=2015-06-09", "from=2015-06-10&to=2015-06-30")) {
            assertThat(api.as(Api.MANAGER).get(path + range + "&site=" + site).status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transaction=NON_NIAGA",
                "transaction=NONE",
                "exception=VVIP",
                "exception=NONE",
                "site=NONE",
                "unit=NONE"
            })
    void whatARowMayBeCalledMayBeAskedFor(String filter) {
        assertThat(api.as(Api.MANAGER).get("/kpi?" + RANGE + "&" + filter).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=0001-01-01&to=9999-12-31", "from=0000-01-01&to=2999-01-01"})
    void aRangeMayReachFarBeyondWhatIsKnown(String range) {
        assertThat(api.as(Api.MANAGER)
                        .get("/kpi?" + range + "&by=site&site=JKT")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.CSO, Api.INTEGRATION})
    void othersHaveNoRightToTheFigures(String token) {
        assertThat(api.as(token).get("/kpi?" + RANGE).problem()).isEqualTo("forbidden");
        assertThat(api.as(token).get("/kpi/calls?nonsense").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("every indicator is answered with n, and says why it has no value; no source is never 0")
    void indicators() {
        Answer answer = api.as(Api.MANAGER).get("/kpi/indicators?" + RANGE + "&site=NONE");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode total = answer.json().at("/total/indicators");
        assertThat(total).hasSize(Indicator.values().length);
        assertThat(total.valueStream().map(one -> one.path("indicator").asString()))
                .contains("redirection", "turnaround-p90", "leak", "fcr");
        assertThat(total.valueStream())
                .allMatch(one -> one.path("value").isNull() || one.path("value").isMissingNode());
        assertThat(total.valueStream()
                        .filter(one -> one.path("indicator").asString().equals("leak")))
                .allMatch(one -> one.path("state").asString().equals("NO_SOURCE"));
    }

    @Test
    void onlyTheIndicatorsThatAreNamedAreAnswered() {
        Answer answer = api.as(Api.TL).get("/kpi/indicators?" + RANGE + "&by=month&indicator=fcr,aht-p90");

        assertThat(answer.json()
                        .at("/total/indicators")
                        .valueStream()
                        .map(one -> one.path("indicator").asString()))
                .containsExactlyInAnyOrder("fcr", "aht-p90");
    }

    @ParameterizedTest
    @DisplayName("whoever accepts CSV rather than JSON gets a table, others get JSON, and who wants neither is told so")
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv|200|text/csv",
                "text/csv, application/json;q=0.5|200|text/csv",
                "*/*|200|application/json",
                "application/json, text/csv|200|application/json",
                "text/csv;q=0, */*;q=0.1|200|application/json",
                "image/png|406|application/problem+json"
            })
    void csv(String accepted, int status, String type) {
        Answer answer =
                api.as(Api.MANAGER).accepting(accepted).get("/kpi/indicators?" + RANGE + "&indicator=redirection");

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith(type);
        if (type.equals("text/csv")) {
            assertThat(answer.text().lines().findFirst().orElseThrow())
                    .endsWith("key,indicator,state,unit,value,n,low,high,target,atLeast,waiting");
            assertThat(answer.text().lines().filter(line -> line.startsWith(",redirection,")))
                    .hasSize(1);
            assertThat(answer.header("Content-Disposition"))
                    .contains("satupintu-indicators-")
                    .contains(".csv");
        }
    }

    @Test
    void theIndicatorsAreRefusedToOthersInProblemsAlsoWhereTheyAskForCsv() {
        assertThat(api.as(Api.CSO)
                        .accepting("text/csv")
                        .get("/kpi/indicators?" + RANGE)
                        .problem())
                .isEqualTo("forbidden");
        assertThat(api.as(Api.MANAGER)
                        .accepting("text/csv")
                        .get("/kpi/indicators")
                        .problem())
                .isEqualTo("invalid-parameter");
    }
}
