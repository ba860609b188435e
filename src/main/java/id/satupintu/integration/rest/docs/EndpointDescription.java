package id.satupintu.integration.rest.docs;

import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Takes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** One endpoint of the description, completed by what our own annotations say of it. */
record EndpointDescription(
        OpenAPI description, String path, PathItem.HttpMethod verb, Operation operation, HandlerMethod method) {

    static Stream<EndpointDescription> of(OpenAPI description, RequestMappingInfo mapping, HandlerMethod method) {
        return mapping.getPatternValues().stream()
                .flatMap(path -> operations(description, path)
                        .filter(found -> mapping.getMethodsCondition().getMethods().stream()
                                .anyMatch(
                                        one -> one.name().equals(found.getKey().name())))
                        .map(found ->
                                new EndpointDescription(description, path, found.getKey(), found.getValue(), method)));
    }

    private static Stream<Map.Entry<PathItem.HttpMethod, Operation>> operations(OpenAPI description, String path) {
        return Optional.ofNullable(description.getPaths())
                .map(paths -> paths.get(path))
                .map(item -> item.readOperationsMap().entrySet().stream())
                .orElseGet(Stream::empty);
    }

    void complete() {
        operation.setDescription(admitted());
        operation.addParametersItem(header("Accept-Language"));
        if (isPost()) {
            operation.addParametersItem(header("Idempotency-Key"));
        }
        operation.getParameters().forEach(ParameterDescription::describe);
        Takes takes = method.getMethodAnnotation(Takes.class);
        if (takes != null) {
            BodyDescription.describe(description, operation, takes);
        }
        AnswerDescription.describe(operation, isPost());
        RefusalDescription.describe(this);
    }

    boolean isPost() {
        return verb == PathItem.HttpMethod.POST;
    }

    /** Whether it changes what is kept, and may lose a race for it; checks and routing keep nothing. */
    boolean changes() {
        Takes takes = method.getMethodAnnotation(Takes.class);
        return verb != PathItem.HttpMethod.GET && (takes == null || takes.eachAnsweredBy() == Void.class);
    }

    private String admitted() {
        Admits admits = method.getMethodAnnotation(Admits.class);
        return admits == null || admits.value().length == 0
                ? "Everybody who is signed in."
                : "For " + Arrays.stream(admits.value()).map(Enum::name).collect(Collectors.joining(", ")) + ".";
    }

    private static Parameter header(String name) {
        return new HeaderParameter().name(name).required(false);
    }
}
