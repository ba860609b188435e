package id.satupintu.integration.rest.kpi;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.QueryValue;
import id.satupintu.integration.rest.edge.Refuses;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiCalls;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.kpi.KpiQuestion;
import id.satupintu.kpi.KpiReport;
import id.satupintu.kpi.Measure;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /kpi}: the figures of the caller's own scope. */
@RestController
@RequestMapping("/api/v1/kpi")
@Tag(name = "KPI")
class KpiController {
    private final KpiDesk desk;
    private final Asked asked;

    KpiController(KpiDesk desk, Asked asked) {
        this.desk = desk;
        this.asked = asked;
    }

    @GetMapping
    @Admits({Role.MANAGER, Role.TL})
    @Refuses(ProblemKind.INVALID_PARAMETER)
    @Operation(summary = "The figures of a range, both dates inclusive, cut into rows; rates are null under n = 20")
    KpiReport report(@ParameterObject @ModelAttribute ReportQuery query, HttpServletRequest call) {
        asked.check(call, ReportQuery.class, query.site());
        KpiQuestion question = new KpiQuestion(
                new QueryValue("from", query.from()).day(),
                new QueryValue("to", query.to()).day(),
                new QueryValue("by", query.by()).known(Grain::named, Grain.DAY),
                query.filter());
        return desk.report(question, Actor.current().scope());
    }

    @GetMapping("/calls")
    @Admits({Role.MANAGER, Role.TL})
    @Refuses(ProblemKind.INVALID_PARAMETER)
    @Operation(summary = "What stands behind one number, newest first; the total is that number")
    KpiCalls calls(@ParameterObject @ModelAttribute CallsQuery query, HttpServletRequest call) {
        asked.check(call, CallsQuery.class, query.site());
        KpiCallsQuestion question = new KpiCallsQuestion(
                new QueryValue("from", query.from()).day(),
                new QueryValue("to", query.to()).day(),
                new QueryValue("measure", query.measure()).known(Measure::named, Measure.CALLS),
                new QueryValue("hour", query.hour()).text(),
                query.filter(),
                new QueryValue("page", query.page()).number(0),
                new QueryValue("size", query.size()).number(KpiCallsQuestion.PAGE));
        return desk.calls(question, Actor.current().scope());
    }
}
