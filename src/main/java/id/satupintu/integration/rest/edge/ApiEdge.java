package id.satupintu.integration.rest.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The outermost skin of what other systems call, outside security: no caching, a limit on bodies, every failure a problem. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ApiEdge extends OncePerRequestFilter {
    private static final int LIMIT = 1 << 20;
    private static final int LIMIT_OF_BATCHES = 4 << 20;

    private final ProblemWriter problems;
    private final Failures failures;

    ApiEdge(ProblemWriter problems, Failures failures) {
        this.problems = problems;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPath.isForSystems(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        LimitedBody body = new LimitedBody(request, ApiPath.takesBatches(request) ? LIMIT_OF_BATCHES : LIMIT);
        try {
            chain.doFilter(body, new ProblemOnError(kept, request, problems));
        } catch (Exception failure) {
            problems.write(failures.refusal(failure), request, kept);
        }
        kept.copyBodyToResponse();
    }
}
