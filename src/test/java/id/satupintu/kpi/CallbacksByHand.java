package id.satupintu.kpi;

import static id.satupintu.kpi.Measure.CALLED_BACK;
import static id.satupintu.kpi.Measure.DUE;
import static id.satupintu.kpi.Measure.KEPT;
import static id.satupintu.kpi.Measure.OPEN;
import static id.satupintu.kpi.Measure.OVERDUE;
import static id.satupintu.kpi.Measure.PROMISED;
import static id.satupintu.kpi.Measure.REACHED;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
import id.satupintu.callguide.RequestRecorded;
import id.satupintu.kpi.Thing.Leg;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The callbacks of a history; each belongs to the day and hour for which it was promised. */
final class CallbacksByHand {

    private final History history;
    private final Instant now;

    CallbacksByHand(History history, Instant now) {
        this.history = history;
        this.now = now;
    }

    List<Thing> things() {
        return history.promised.values().stream().map(this::thing).toList();
    }

    private Thing thing(CallbackPromised promise) {
        Set<Measure> in = EnumSet.noneOf(Measure.class);
        Map<Span, Long> times = new EnumMap<>(Span.class);
        SiteZone zone = SiteZone.valueOf(promise.zone());
        CallbackClosed close = history.closed.get(promise.callbackId());
        boolean passed = promise.promisedBy().isBefore(now);
        if (close == null) {
            count(in, OPEN, true);
            count(in, DUE, zone.dayOf(promise.promisedBy()).equals(zone.dayOf(now)));
            count(in, OVERDUE, passed);
        } else {
            count(in, CALLED_BACK, true);
            count(in, REACHED, close.outcome().equals("REACHED"));
            times.put(
                    Span.CALLBACK_AGE,
                    Duration.between(promise.at(), close.at()).toMillis());
        }
        count(in, PROMISED, passed);
        count(in, KEPT, passed && close != null && !close.at().isAfter(promise.promisedBy()));
        RequestRecorded request = Objects.requireNonNull(history.requests.get(promise.requestId()));
        return new Thing(
                in,
                times,
                new Thing.Place(promise.site(), promise.team(), request.unit(), request.cso(), null),
                zone,
                promise.promisedBy(),
                Set.of(Leg.of(request.transaction(), request.exception())),
                Thing.Kind.UNKNOWN);
    }

    private static void count(Set<Measure> in, Measure measure, boolean holds) {
        if (holds) {
            in.add(measure);
        }
    }
}
