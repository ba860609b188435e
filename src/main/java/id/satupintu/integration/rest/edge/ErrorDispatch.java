package id.satupintu.integration.rest.edge;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Words as problems what the container refuses before any filter of ours, such as the method TRACE. */
final class ErrorDispatch implements Filter {
    private final ProblemWriter problems;

    ErrorDispatch(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest call
                && response instanceof HttpServletResponse answer
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && ApiPath.isForSystems(path.substring(call.getContextPath().length()))) {
            problems.write(Refusal.of(ProblemKind.ofStatus(status)), call, answer);
        } else {
            chain.doFilter(request, response);
        }
    }
}
