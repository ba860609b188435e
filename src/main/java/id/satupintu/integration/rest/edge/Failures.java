package id.satupintu.integration.rest.edge;

import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** What each failure means to a caller. Whatever nobody foresaw is a 500 with a reference into our own log. */
@Component
class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final List<RefusalReader> readers;

    Failures(List<RefusalReader> readers) {
        this.readers = readers;
    }

    Refusal refusal(Exception failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (failure instanceof ServletException outer && outer.getCause() instanceof Exception inner) {
            return refusal(inner);
        }
        return readers.stream()
                .map(reader -> reader.read(failure))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> general(failure));
    }

    private Refusal general(Exception failure) {
        return switch (failure) {
            case AccessDeniedException denied -> Refusal.of(ProblemKind.FORBIDDEN);
            case AuthenticationException unknown -> Refusal.of(ProblemKind.UNAUTHENTICATED);
            case ErrorResponse known ->
                Refusal.of(ProblemKind.ofStatus(known.getStatusCode().value()));
            case ConcurrencyFailureException lost -> Refusal.of(ProblemKind.NOT_POSSIBLE_NOW);
            default -> unforeseen(failure);
        };
    }

    private static Refusal unforeseen(Exception failure) {
        String reference = UUID.randomUUID().toString();
        LOG.error("API call failed, reference {}", reference, new Unforeseen(failure));
        return Refusal.with(ProblemKind.INTERNAL, Map.of("reference", reference));
    }
}
