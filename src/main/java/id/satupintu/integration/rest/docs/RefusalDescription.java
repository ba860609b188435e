package id.satupintu.integration.rest.docs;

import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refuses;
import id.satupintu.integration.rest.edge.Takes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;

/** Which problems an endpoint may answer with: what every endpoint of its kind does, and what its annotation adds. */
final class RefusalDescription {
    private static final List<ProblemKind> OF_ALL =
            List.of(ProblemKind.UNAUTHENTICATED, ProblemKind.NOT_ACCEPTABLE, ProblemKind.INTERNAL);
    private static final List<ProblemKind> OF_BODIES = List.of(
            ProblemKind.MALFORMED_BODY,
            ProblemKind.UNKNOWN_FIELD,
            ProblemKind.VALIDATION,
            ProblemKind.BODY_TOO_LARGE,
            ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    private static final List<ProblemKind> OF_EMPTY_BODIES =
            List.of(ProblemKind.MALFORMED_BODY, ProblemKind.UNKNOWN_FIELD, ProblemKind.BODY_TOO_LARGE);
    private static final List<ProblemKind> OF_KEYS =
            List.of(ProblemKind.BAD_REQUEST, ProblemKind.IN_PROGRESS, ProblemKind.IDEMPOTENCY_KEY_REUSED);

    private RefusalDescription() {}

    static void describe(EndpointDescription endpoint) {
        kinds(endpoint).stream()
                .collect(Collectors.groupingBy(ProblemKind::status))
                .forEach((status, kinds) -> endpoint.operation()
                        .getResponses()
                        .addApiResponse(Integer.toString(status), ProblemSchema.response(kinds)));
    }

    private static List<ProblemKind> kinds(EndpointDescription endpoint) {
        HandlerMethod method = endpoint.method();
        List<ProblemKind> kinds = new ArrayList<>(OF_ALL);
        Admits admits = method.getMethodAnnotation(Admits.class);
        if (admits != null && admits.value().length > 0) {
            kinds.add(ProblemKind.FORBIDDEN);
        }
        if (endpoint.path().contains("{")) {
            kinds.add(ProblemKind.NOT_FOUND);
        }
        Takes takes = method.getMethodAnnotation(Takes.class);
        if (takes != null) {
            kinds.addAll(OF_BODIES);
        } else if (endpoint.isPost()) {
            kinds.addAll(OF_EMPTY_BODIES);
        }
        if (endpoint.changes()) {
            kinds.add(ProblemKind.NOT_POSSIBLE_NOW);
        }
        if (endpoint.isPost()) {
            kinds.addAll(OF_KEYS);
        }
        Refuses refuses = method.getMethodAnnotation(Refuses.class);
        if (refuses != null) {
            kinds.addAll(List.of(refuses.value()));
        }
        return kinds;
    }
}
