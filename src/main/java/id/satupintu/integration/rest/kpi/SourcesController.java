package id.satupintu.integration.rest.kpi;

import id.satupintu.access.Role;
import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Incoming;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.QueryValue;
import id.satupintu.integration.rest.edge.Refuses;
import id.satupintu.integration.rest.edge.Takes;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.intake.Intake;
import id.satupintu.kpi.intake.IntakeDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /kpi/sources}: what the centre cannot see itself. */
@RestController
@RequestMapping("/api/v1/kpi/sources")
@Tag(name = "KPI")
class SourcesController {
    private final IntakeDesk desk;

    SourcesController(IntakeDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/{source}")
    @Admits({Role.MANAGER, Role.INTEGRATION})
    @Takes(SourceBody.class)
    @Refuses(ProblemKind.INVALID_PARAMETER)
    @Operation(summary = "Import what ap2t, pln-mobile or telephony has seen; each row's id counts once")
    Intake take(@PathVariable String source, Incoming incoming) {
        Source from = source(source);
        SourceBody body = incoming.one(SourceBody.class);
        return body.csv() == null ? desk.take(from, body.table()) : desk.take(from, body.csv());
    }

    @PostMapping("/{source}/preview")
    @Admits({Role.MANAGER, Role.INTEGRATION})
    @Takes(SourceBody.class)
    @Refuses(ProblemKind.INVALID_PARAMETER)
    @Operation(summary = "What that import would do, and which rows could not be read; nothing is kept")
    Intake preview(@PathVariable String source, Incoming incoming) {
        Source from = source(source);
        SourceBody body = incoming.one(SourceBody.class);
        return body.csv() == null ? desk.preview(from, body.table()) : desk.preview(from, body.csv());
    }

    private static Source source(String named) {
        return new QueryValue("source", named).known(SourcesController::find);
    }

    private static Optional<Source> find(String name) {
        return Stream.of(Source.values())
                .filter(source -> source != Source.CENTRE)
                .filter(source ->
                        source.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
