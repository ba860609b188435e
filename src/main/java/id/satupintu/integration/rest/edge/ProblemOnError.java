package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Turns every bare status of the container, security or framework into problem details; its message is dropped. */
final class ProblemOnError extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private final ProblemWriter problems;

    ProblemOnError(HttpServletResponse response, HttpServletRequest request, ProblemWriter problems) {
        super(response);
        this.request = request;
        this.problems = problems;
    }

    @Override
    public void sendError(int status) throws IOException {
        problems.write(Refusal.of(ProblemKind.ofStatus(status)), request, (HttpServletResponse) getResponse());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
