package id.satupintu.integration.rest.screenpop;

import id.satupintu.access.Role;
import id.satupintu.access.StaffDesk;
import id.satupintu.callguide.RungCall;
import id.satupintu.callguide.ScreenPopDesk;
import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Incoming;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refusal;
import id.satupintu.integration.rest.edge.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /screen-pops}, for the telephony. */
@RestController
@RequestMapping("/api/v1/screen-pops")
@Tag(name = "Telephony")
class ScreenPopsController {

    private static final String SCREEN = "/call/new/";

    private final ScreenPopDesk desk;
    private final StaffDesk staff;

    ScreenPopsController(ScreenPopDesk desk, StaffDesk staff) {
        this.desk = desk;
        this.staff = staff;
    }

    @PostMapping
    @Admits({Role.CSO, Role.INTEGRATION})
    @Takes(ScreenPopBody.class)
    @ApiResponse(
            responseCode = "201",
            description = "The address for the CSO's browser; it opens once and holds nothing of the caller",
            headers = @Header(name = "Location", description = "The same address"))
    @Operation(summary = "A call rings: get a one-time address that opens with what is known of the caller")
    ResponseEntity<ScreenPopReply> ring(Incoming incoming) {
        ScreenPopBody body = incoming.one(ScreenPopBody.class);
        if (body.agent() != null && !staff.servesCallers(body.agent())) {
            throw Refusal.naming(ProblemKind.VALIDATION, "agent", "unknown-agent");
        }
        RungCall rung = desk.ring(body.callerNumber(), body.agent());
        String url = SCREEN + rung.ticket();
        return ResponseEntity.created(URI.create(url)).body(new ScreenPopReply(url, rung.expiresAt()));
    }
}
