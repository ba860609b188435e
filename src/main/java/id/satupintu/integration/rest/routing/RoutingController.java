package id.satupintu.integration.rest.routing;

import id.satupintu.edition.EditionDesk;
import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Batch;
import id.satupintu.integration.rest.edge.Incoming;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refuses;
import id.satupintu.integration.rest.edge.Takes;
import id.satupintu.policy.PolicyTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /routing}: the policy's decision table for everybody who is signed in; nothing is kept. */
@RestController
@RequestMapping("/api/v1/routing")
@Tag(name = "Routing")
class RoutingController {
    private final EditionDesk editions;

    RoutingController(EditionDesk editions) {
        this.editions = editions;
    }

    @PostMapping
    @Admits
    @Takes(value = RoutingBody.class, eachAnsweredBy = RoutingReply.class)
    @Refuses({ProblemKind.NO_EDITION, ProblemKind.TOO_MANY_ITEMS})
    @Operation(summary = "Where a request goes, by which rule, and what to ask for first")
    Object route(Incoming incoming) {
        Batch<RoutingBody> asked = incoming.oneOrMany(RoutingBody.class);
        EditionsOfDays days = new EditionsOfDays(editions);
        Locale language = incoming.language();
        return asked.answer((body, place) ->
                RoutingReply.of(PolicyTable.decide(body.question(), days.on(body.on(), place)), language));
    }
}
