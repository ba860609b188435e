package id.satupintu.integration.rest.docs;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.StringSchema;

/** What an endpoint answers when it does what was asked: an example of it, and the headers that come with it. */
final class AnswerDescription {

    private AnswerDescription() {}

    static void describe(Operation operation, boolean mayBeReplayed) {
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                example(response.getContent());
                if (mayBeReplayed) {
                    response.addHeaderObject("Idempotency-Replayed", replayed());
                }
            }
        });
    }

    private static void example(Content content) {
        if (content != null) {
            content.values().stream()
                    .filter(media ->
                            media.getSchema() != null && media.getSchema().get$ref() != null)
                    .forEach(
                            media -> Examples.show(media, name(media.getSchema().get$ref())));
        }
    }

    static String name(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static Header replayed() {
        StringSchema always = new StringSchema();
        always.addEnumItem("true");
        return new Header()
                .description("There when the first answer is given again")
                .schema(always);
    }
}
