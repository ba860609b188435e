package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Honours {@code Idempotency-Key}: the first answer below 500 is kept and given again. A second call with the key of
 * one that is still running waits for it; a server failure is not kept, so that it may be tried again.
 */
@Component
class OnceOnly implements HandlerInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final String ATTRIBUTE = OnceOnly.class.getName();

    private final IdempotencyRecords records;
    private final RunningKeys running;

    OnceOnly(IdempotencyRecords records, RunningKeys running) {
        this.records = records;
        this.running = running;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String key = request.getHeader(HEADER);
        if (key == null || !"POST".equals(request.getMethod())) {
            return true;
        }
        OnceKey once = OnceKey.of(request, key);
        KeptAnswer kept = begin(once);
        if (kept == null) {
            request.setAttribute(ATTRIBUTE, once);
            return true;
        }
        replay(kept, response);
        return false;
    }

    /** Whoever is first (null) stays in the slot until the call has ended. */
    private @Nullable KeptAnswer begin(OnceKey once) {
        running.enter(once.slot());
        KeptAnswer kept = null;
        boolean first = false;
        try {
            kept = records.begin(once);
            first = kept == null;
        } finally {
            if (!first) {
                running.leave(once.slot());
            }
        }
        return kept;
    }

    private static void replay(KeptAnswer kept, HttpServletResponse response) throws IOException {
        response.setStatus(kept.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (kept.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, kept.location());
        }
        if (kept.contentType() != null) {
            response.setContentType(kept.contentType());
            response.getOutputStream().write(kept.bytes());
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(ATTRIBUTE) instanceof OnceKey once) {
            try {
                end(once, response, failure);
            } finally {
                running.leave(once.slot());
            }
        }
    }

    private void end(OnceKey once, HttpServletResponse response, @Nullable Exception failure) {
        ContentCachingResponseWrapper answer =
                WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        if (failure != null || answer == null || answer.getStatus() >= 500) {
            records.forget(once);
        } else {
            records.keep(once, KeptAnswer.of(answer));
        }
    }
}
