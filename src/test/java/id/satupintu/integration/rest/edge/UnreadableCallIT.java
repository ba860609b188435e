package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.BrowserTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the container refuses before the application sees it, sent over a bare socket. */
@BrowserTest
@DisplayName("A call that cannot be read")
class UnreadableCallIT {

    @LocalServerPort
    int port;

    private String answer(String request, byte... body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String got(String path) throws IOException {
        return answer("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%zz",
                "/api/v1/x%00",
                "/api/v1/kpi%2f",
                "/actuator/%zz",
                "/api/v1/<x>",
                "//api/v1/kpi",
                "/api/v1/kpi;x=1",
                "api",
            })
    void isAProblemForOtherSystems(String path) throws IOException {
        assertThat(got(path))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/bad-request")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void isAProblemWhenItIsNotEvenHttp() throws IOException {
        assertThat(answer("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400").contains("/problems/bad-request");
        assertThat(answer("GET /api/v1/kpi HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("/problems/bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/panggilan%zz", "/panggilan%00"})
    void isAPageOfOursForABrowser(String path) throws IOException {
        assertThat(got(path))
                .startsWith("HTTP/1.1 400")
                .contains("text/html", "Permintaan ini tidak dapat dilayani", "Kembali ke layar utama")
                .doesNotContain("Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/{id}", "/api/v1/a|b", "/api/v1/kpi?from=[x]&to={y}"})
    void isReadAllTheSameWhereBrowsersSendSuchSigns(String path) throws IOException {
        assertThat(got(path)).startsWith("HTTP/1.1 401").contains("/problems/unauthenticated");
    }

    @Test
    void whoSendsMoreThanIsReadStillGetsTheAnswer() throws IOException {
        byte[] body = new byte[8 << 20];
        String head = "POST /api/v1/checks/phone HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";

        assertThat(answer(head + "\r\n", body)).startsWith("HTTP/1.1 401");
        assertThat(answer(head + "Authorization: Bearer demo-cso\r\n\r\n", body))
                .startsWith("HTTP/1.1 413");
    }
}
