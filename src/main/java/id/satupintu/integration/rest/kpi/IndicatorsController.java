package id.satupintu.integration.rest.kpi;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Offers;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refuses;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.export.ExportDesk;
import id.satupintu.kpi.export.ExportFile;
import id.satupintu.kpi.export.Format;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /kpi/indicators}: every rate and length of time of the catalogue, as JSON or as CSV. */
@RestController
@RequestMapping("/api/v1/kpi/indicators")
@Tag(name = "KPI")
class IndicatorsController {

    private final IndicatorDesk desk;
    private final ExportDesk files;
    private final Asked asked;

    IndicatorsController(IndicatorDesk desk, ExportDesk files, Asked asked) {
        this.asked = asked;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    @Admits({Role.MANAGER, Role.TL})
    @Offers("text/csv")
    @Refuses(ProblemKind.INVALID_PARAMETER)
    @Operation(summary = "Every indicator of a range, cut into rows, with n and why a value is missing")
    @ApiResponse(
            responseCode = "200",
            description = "The indicators",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = IndicatorsReply.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    ResponseEntity<Object> indicators(
            @ParameterObject @ModelAttribute IndicatorsQuery query,
            @RequestAttribute(Offers.CHOSEN) MediaType wanted,
            HttpServletRequest call) {
        asked.check(call, IndicatorsQuery.class, query.site());
        IndicatorsReply reply =
                IndicatorsReply.of(desk.ask(query.ask(), Actor.current().scope()));
        return wanted.isCompatibleWith(MediaType.APPLICATION_JSON) ? ResponseEntity.ok(reply) : csv(reply);
    }

    private ResponseEntity<Object> csv(IndicatorsReply reply) {
        ExportFile file = files.file("indicators", IndicatorTable.of(reply), Format.CSV, Locale.ENGLISH);
        String named =
                ContentDisposition.attachment().filename(file.name()).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, named)
                .body(file.bytes());
    }
}
