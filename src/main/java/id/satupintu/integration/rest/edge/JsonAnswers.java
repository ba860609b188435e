package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers are JSON, or what an endpoint {@link Offers} beside it. Whoever accepts none of it is told so (406) before
 * anything is done. The mappings say nothing of media types, because the framework would look at those before it looks
 * at the caller's role.
 */
@Component
class JsonAnswers implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        MediaType chosen = chosen(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)), offered(handler))
                .orElseThrow(() -> Refusal.of(ProblemKind.NOT_ACCEPTABLE));
        request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(chosen));
        request.setAttribute(Offers.CHOSEN, chosen);
        return true;
    }

    private static List<MediaType> offered(Object handler) {
        Offers offers = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Offers.class) : null;
        return offers == null
                ? List.of(MediaType.APPLICATION_JSON)
                : List.of(MediaType.APPLICATION_JSON, MediaType.parseMediaType(offers.value()));
    }

    /** The one that is liked best; JSON where it makes no difference. */
    private static Optional<MediaType> chosen(List<String> headers, List<MediaType> offered) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(headers);
            return accepted.isEmpty() ? Optional.of(MediaType.APPLICATION_JSON) : best(offered.stream(), accepted);
        } catch (InvalidMediaTypeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<MediaType> best(Stream<MediaType> offered, List<MediaType> accepted) {
        return offered.filter(type -> liking(type, accepted) > 0)
                .sorted(Comparator.comparingDouble(type -> -liking(type, accepted)))
                .findFirst();
    }

    private static double liking(MediaType type, List<MediaType> accepted) {
        return accepted.stream()
                .filter(one -> one.includes(type))
                .max(Comparator.comparingInt(JsonAnswers::precision))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    /** {@code text/csv} says more than {@code text/*}, and that more than {@code *}{@code /*}. */
    private static int precision(MediaType type) {
        return type.isWildcardType() ? 0 : type.isWildcardSubtype() ? 1 : 2;
    }
}
