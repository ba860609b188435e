package id.satupintu.integration.rest.kpi;

import id.satupintu.access.Role;
import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Incoming;
import id.satupintu.kpi.RebuildDesk;
import id.satupintu.kpi.RebuildState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /kpi/rebuild}: the rollups made anew from the facts. */
@RestController
@RequestMapping("/api/v1/kpi/rebuild")
@Tag(name = "KPI")
class RebuildController {
    private final RebuildDesk desk;

    RebuildController(RebuildDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Admits(Role.MANAGER)
    @Operation(summary = "Rebuild every figure from the facts; where nothing differs nothing changes")
    RebuildState start(Incoming incoming) {
        incoming.nothing();
        return desk.start();
    }

    @GetMapping
    @Admits(Role.MANAGER)
    @Operation(summary = "How far the rebuild is")
    RebuildState state() {
        return desk.state();
    }

    @PostMapping("/cancel")
    @Admits(Role.MANAGER)
    @Operation(summary = "Stop the rebuild after the day at hand")
    RebuildState cancel(Incoming incoming) {
        incoming.nothing();
        return desk.cancel();
    }
}
