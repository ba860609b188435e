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
 * one that is still running is told so (409); a server failure is not kept, so that it may be tried again.
 */
@Component
class OnceOnly implements HandlerInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final String ATTRIBUTE = OnceOnly.class.getName();

    private final IdempotencyRecords records;

    OnceOnly(IdempotencyRecords records) {
        this.records = records;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String key = request.getHeader(HEADER);
        if (key == null || !"POST".equals(request.getMethod())) {
            return true;
        }
        OnceKey once = OnceKey.of(request, key);
        KeptAnswer kept = records.begin(once);
        if (kept == null) {
            request.setAttribute(ATTRIBUTE, once);
            return true;
        }
        replay(kept, response);
        return false;
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
            ContentCachingResponseWrapper answer =
                    WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
            if (failure != null || answer == null || answer.getStatus() >= 500) {
                records.forget(once);
            } else {
                records.keep(once, KeptAnswer.of(answer));
            }
        }
    }
}
