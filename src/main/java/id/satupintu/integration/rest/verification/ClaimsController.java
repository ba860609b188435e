package id.satupintu.integration.rest.verification;

import id.satupintu.access.Role;
import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Incoming;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refuses;
import id.satupintu.integration.rest.edge.Takes;
import id.satupintu.verification.VerificationDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /verification-requests} for the TLs: take, give back, decide. */
@RestController
@RequestMapping(RequestsController.PATH)
@Tag(name = "Verification")
class ClaimsController {
    private final VerificationDesk desk;
    private final OpenRequests requests;

    ClaimsController(VerificationDesk desk, OpenRequests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @PostMapping("/{id}/claim")
    @Admits(Role.TL)
    @Refuses({ProblemKind.CLAIMED_BY_OTHER, ProblemKind.ALREADY_DECIDED})
    @Operation(summary = "Take a request; one's own again renews the lease")
    RequestBody claim(@PathVariable String id, Incoming incoming) {
        var open = requests.open(id);
        incoming.nothing();
        return RequestBody.of(desk.claim(open), incoming.language());
    }

    @PostMapping("/next/claim")
    @Admits(Role.TL)
    @Operation(summary = "Take the next request in serving order, always another one")
    @ApiResponse(responseCode = "200", description = "OK")
    @ApiResponse(responseCode = "204", description = "Nothing waits", content = @Content)
    ResponseEntity<RequestBody> next(Incoming incoming) {
        incoming.nothing();
        return desk.claimNext()
                .map(view -> ResponseEntity.ok(RequestBody.of(view, incoming.language())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{id}/release")
    @Admits(Role.TL)
    @Refuses({ProblemKind.NOT_THE_HOLDER, ProblemKind.ALREADY_DECIDED})
    @Operation(summary = "Give a claim back undecided")
    RequestBody release(@PathVariable String id, Incoming incoming) {
        var held = requests.held(id);
        incoming.nothing();
        return RequestBody.of(desk.release(held), incoming.language());
    }

    @PostMapping("/{id}/decision")
    @Admits(Role.TL)
    @Takes(DecisionBody.class)
    @Refuses({ProblemKind.NOT_THE_HOLDER, ProblemKind.ALREADY_DECIDED, ProblemKind.STALE_EVIDENCE})
    @Operation(summary = "Decide on the version of the evidence that was looked at")
    RequestBody decide(@PathVariable String id, Incoming incoming) {
        var decidable = requests.decidable(id);
        return RequestBody.of(
                desk.decide(decidable, incoming.one(DecisionBody.class).command()), incoming.language());
    }
}
