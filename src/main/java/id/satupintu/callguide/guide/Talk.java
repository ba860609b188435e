package id.satupintu.callguide.guide;

import id.satupintu.policy.Edition;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.RoutingAnswer;

/** One reading of a call: what was told, and where its current request goes under the edition of the call. */
record Talk(Told told, RequestTold request, RoutingAnswer routing, Edition edition) {

    static Talk of(Told told, Edition edition) {
        return of(told, told.request(), edition);
    }

    static Talk of(Told told, RequestTold request, Edition edition) {
        return new Talk(told, request, Routing.of(request, edition), edition);
    }

    boolean goes(RouteKind route) {
        return routing.route() == route;
    }

    boolean has(Question question) {
        return request.has(question);
    }

    boolean is(Question question, Choice choice) {
        return request.is(question, choice);
    }
}
