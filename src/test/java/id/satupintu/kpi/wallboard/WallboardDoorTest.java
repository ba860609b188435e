package id.satupintu.kpi.wallboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Scope;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.workday.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RestTest
@DisplayName("The wallboard's door")
class WallboardDoorTest {

    private final MockMvcTester http;
    private final WallboardDesk desk;

    @Autowired
    WallboardDoorTest(MockMvcTester http, WallboardDesk desk) {
        this.http = http;
        this.desk = desk;
    }

    @Test
    @DisplayName("shows page and numbers to whoever has the link, without session, and holds no personal data")
    void open() {
        String link = "/wallboard/" + token();

        MvcTestResult page = http.get().uri(link).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("/wallboard-files/board.js");
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        MvcTestResult numbers = http.get().uri(link + "/numbers").exchange();
        assertThat(numbers).hasStatusOk();
        assertThat(numbers.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(numbers.getRequest().getSession(false)).isNull();
        assertThat(numbers)
                .bodyJson()
                .extractingPath("$.board.pages[0].tiles.length()")
                .isEqualTo(6);
        assertThat(numbers).bodyJson().extractingPath("$.board.pages[0].title").isEqualTo("Semua lokasi");
    }

    @Test
    void isShutWithoutALinkThatHolds() {
        String link = "/wallboard/" + token().replaceFirst("^.", "!");

        assertThat(http.get().uri(link).exchange()).hasStatus(404);
        assertThat(http.get().uri(link + "/numbers").exchange())
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.revoked")
                .isEqualTo(true);
    }

    @Test
    void isForReadingOnly() {
        String link = "/wallboard/" + token();

        assertThat(http.method(HttpMethod.POST)
                        .uri(link + "/numbers")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(401, 403);
        assertThat(http.method(HttpMethod.DELETE)
                        .uri(link)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(401, 403);
    }

    private String token() {
        return Somebody.as(
                Somebody.manager(),
                () -> desk.make(
                        new NewWallboard("Pintu " + Ids.next(), null, "id", WallboardLook.AUTO), Scope.Sites.all()));
    }
}
