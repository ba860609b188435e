package id.satupintu.integration.rest.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Incoming;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.QueryValue;
import id.satupintu.integration.rest.edge.Refuses;
import id.satupintu.integration.rest.edge.Takes;
import id.satupintu.verification.VerificationDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /verification-requests} for those who hand over and those who look. */
@RestController
@RequestMapping(RequestsController.PATH)
@Tag(name = "Verification")
class RequestsController {
    static final String PATH = "/api/v1/verification-requests";
    private static final int MOST = 1000;

    private final VerificationDesk desk;
    private final OpenRequests requests;

    RequestsController(VerificationDesk desk, OpenRequests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @PostMapping
    @Admits({Role.CSO, Role.INTEGRATION})
    @Takes(HandOverBody.class)
    @Refuses({ProblemKind.ALREADY_OPEN, ProblemKind.NO_EDITION})
    @ApiResponse(
            responseCode = "201",
            description = "Handed over",
            headers = @Header(name = "Location", description = "The address of the request"))
    @Operation(summary = "Hand a request over to the TL on duty, with the values as the caller reads them out")
    ResponseEntity<RequestBody> handOver(Incoming incoming) {
        RequestBody body =
                RequestBody.of(desk.handOver(incoming.one(HandOverBody.class).command()), incoming.language());
        return ResponseEntity.created(URI.create(PATH + "/" + body.id())).body(body);
    }

    @GetMapping("/{id}")
    @Admits
    @Operation(summary = "One request: for its owner, the TLs of the team and the manager; else 404. Renews nothing")
    RequestBody one(@PathVariable String id, Incoming incoming) {
        return RequestBody.of(requests.seen(id), incoming.language());
    }

    @GetMapping
    @Admits({Role.TL, Role.MANAGER})
    @Refuses(ProblemKind.INVALID_PARAMETER)
    @Operation(summary = "The queue in serving order: on the line first, then promised callbacks, then the rest")
    QueueBody queue(@RequestParam(required = false) @Nullable String status, Incoming incoming) {
        return QueueBody.of(
                desk.queue(
                        Statuses.read(new QueryValue("status", status)),
                        Actor.current().scope(),
                        MOST),
                incoming.language());
    }

    @PatchMapping("/{id}")
    @Admits({Role.CSO, Role.INTEGRATION})
    @Takes(AmendmentBody.class)
    @Refuses(ProblemKind.ALREADY_DECIDED)
    @Operation(summary = "Correct one's own undecided request; the evidence version rises, the claim stays")
    RequestBody amend(@PathVariable String id, Incoming incoming) {
        var own = requests.ownOpen(id);
        return RequestBody.of(desk.amend(own, incoming.one(AmendmentBody.class).command()), incoming.language());
    }

    @PostMapping("/{id}/withdraw")
    @Admits({Role.CSO, Role.INTEGRATION})
    @Refuses(ProblemKind.ALREADY_DECIDED)
    @Operation(summary = "Take one's own undecided request back")
    RequestBody withdraw(@PathVariable String id, Incoming incoming) {
        var own = requests.ownOpen(id);
        incoming.nothing();
        return RequestBody.of(desk.withdraw(own), incoming.language());
    }

    @PostMapping("/{id}/relayed")
    @Admits({Role.CSO, Role.INTEGRATION})
    @Refuses({ProblemKind.NOT_DECIDED, ProblemKind.ALREADY_DECIDED})
    @Operation(summary = "The owner has read the result to the customer")
    RequestBody relayed(@PathVariable String id, Incoming incoming) {
        var own = requests.own(id);
        incoming.nothing();
        return RequestBody.of(desk.relayed(own), incoming.language());
    }
}
