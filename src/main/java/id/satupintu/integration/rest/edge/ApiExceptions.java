package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers every exception of what other systems call before the framework can; screens keep their own pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiExceptions implements HandlerExceptionResolver {
    private final Failures failures;
    private final ProblemWriter problems;

    ApiExceptions(Failures failures, ProblemWriter problems) {
        this.failures = failures;
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiPath.isForSystems(request)) {
            return null;
        }
        try {
            allowed(failure, response);
            problems.write(failures.refusal(failure), request, response);
            return new ModelAndView();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void allowed(Exception failure, HttpServletResponse response) {
        if (failure instanceof HttpRequestMethodNotSupportedException wrong && wrong.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", wrong.getSupportedMethods()));
        }
    }
}
