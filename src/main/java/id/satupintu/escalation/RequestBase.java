package id.satupintu.escalation;

import id.satupintu.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All commercial requests of closed calls, one row each: what exceptions are set against. */
@Component
class RequestBase {

    private static final String ADD =
            "insert into escalation_base (request_id, call_id, site_day, site, team, unit, cso,"
                    + " transaction_code, route, exception_kind, dropped, simulated) values (:request, :call, :day, :site, :team,"
                    + " :unit, :cso, :transaction, :route, :exception, :dropped, :simulated)";

    private final JdbcClient jdbc;

    RequestBase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CountedRequest request, Actor cso) {
        jdbc.sql(ADD)
                .param("request", request.requestId())
                .param("call", request.callId())
                .param("day", request.siteDay())
                .param("site", cso.site() == null ? "-" : cso.site())
                .param("team", cso.team())
                .param("unit", request.unit())
                .param("cso", cso.id().value())
                .param("transaction", request.transaction())
                .param("route", request.route())
                .param("exception", request.exception())
                .param("dropped", request.dropped())
                .param("simulated", cso.simulated())
                .update();
    }
}
