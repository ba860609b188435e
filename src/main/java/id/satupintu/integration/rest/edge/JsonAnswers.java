package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers are JSON. Whoever accepts none of it is told so (406) before anything is done. The mappings say nothing of
 * media types, because the framework would look at those before it looks at the caller's role.
 */
@Component
class JsonAnswers implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!acceptsJson(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
            throw Refusal.of(ProblemKind.NOT_ACCEPTABLE);
        }
        request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(MediaType.APPLICATION_JSON));
        return true;
    }

    private static boolean acceptsJson(List<String> headers) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(headers);
            return accepted.isEmpty()
                    || accepted.stream()
                            .anyMatch(type -> type.getQualityValue() > 0 && type.includes(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
