package id.satupintu.integration.rest.docs;

import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Takes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
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
        if (isPost()) {
            operation.addParametersItem(idempotencyKey());
        }
        Takes takes = method.getMethodAnnotation(Takes.class);
        if (takes != null) {
            BodyDescription.describe(description, operation, takes);
        }
        RefusalDescription.describe(this);
    }

    boolean isPost() {
        return verb == PathItem.HttpMethod.POST;
    }

    private String admitted() {
        Admits admits = method.getMethodAnnotation(Admits.class);
        return admits == null || admits.value().length == 0
                ? "Everybody who is signed in."
                : "For " + Arrays.stream(admits.value()).map(Enum::name).collect(Collectors.joining(", ")) + ".";
    }

    private static HeaderParameter idempotencyKey() {
        HeaderParameter key = new HeaderParameter();
        key.name("Idempotency-Key")
                .required(false)
                .description("Per token and path, 24 h: the same key and body give the first answer again.")
                .schema(new StringSchema().maxLength(255));
        return key;
    }
}
