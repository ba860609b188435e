package id.satupintu.integration.rest.docs;

import id.satupintu.integration.rest.edge.Incoming;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The frame of the description, and the hook that fills in what the annotations alone cannot say. */
@Configuration(proxyBeanMethods = false)
class Description {
    private static final String SCHEME = "bearer";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Incoming.class);
    }

    @Bean
    OpenAPI contract() {
        return new OpenAPI()
                .info(new Info()
                        .title("SatuPintu")
                        .version("1")
                        .description("The outside contract: checks, routing, verification requests and KPIs."
                                + " JSON in UTF-8; null means absent; unknown fields are refused (400);"
                                + " bodies over 1 MiB (checks and routing 4 MiB) are refused (413);"
                                + " every refusal is problem details (RFC 9457) with a stable type and code."
                                + " Sentences come in Indonesian, or in English by Accept-Language."
                                + " Refusals come in this order: 401, 403 role, 404, 409 already decided,"
                                + " 403 not the holder, 400 or 422, 409 stale."))
                .components(new Components()
                        .addSecuritySchemes(
                                SCHEME,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addServersItem(new Server().url("/"))
                .tags(tags())
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }

    @Bean
    OpenApiCustomizer endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        return description -> {
            description.getComponents().addSchemas("Problem", ProblemSchema.schema());
            mappings.getHandlerMethods()
                    .forEach((mapping, method) -> EndpointDescription.of(description, mapping, method)
                            .forEach(EndpointDescription::complete));
            description.getComponents().getSchemas().forEach(SchemaDescription::describe);
            HealthDescription.describe(description);
        };
    }

    private static List<Tag> tags() {
        return List.of(
                tag("Checks", "Advice on names, NIKs, phones and e-mails; nothing is kept."),
                tag("Routing", "The policy's decision table; nothing is kept."),
                tag("Verification", "Requests to verify an account: handed over, claimed, decided, read out."),
                tag("KPI", "The figures of the centre and the calls behind each number."),
                tag("Health", "Probes and metrics."));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
