package id.satupintu.integration.rest.screenpop;

import id.satupintu.access.Role;
import id.satupintu.callguide.RungCall;
import id.satupintu.callguide.ScreenPopDesk;
import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Incoming;
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

    ScreenPopsController(ScreenPopDesk desk) {
        this.desk = desk;
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
        RungCall rung = desk.ring(body.callerNumber(), body.agent());
        String url = SCREEN + rung.ticket();
        return ResponseEntity.created(URI.create(url)).body(new ScreenPopReply(url, rung.expiresAt()));
    }
}
