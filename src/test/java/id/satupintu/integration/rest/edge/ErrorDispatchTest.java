package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ErrorDispatchTest {
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    private void dispatched(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("TRACE", "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 405);
        new ErrorDispatch(new ProblemWriter(new JsonMapper())).doFilter(request, response, chain);
    }

    @Test
    void whatTheContainerRefusesUnderTheApiIsAProblem() throws Exception {
        dispatched("/api/v1/kpi");

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(content()).contains("method-not-allowed");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void otherPathsKeepTheirOwnErrorPages() throws Exception {
        dispatched("/panggilan");

        assertThat(content()).isEmpty();
        assertThat(chain.getRequest()).isNotNull();
    }

    private String content() throws UnsupportedEncodingException {
        return response.getContentAsString();
    }
}
