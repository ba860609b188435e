package id.satupintu.kpi.monitor;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.StandingNow;
import id.satupintu.verification.CrewNow;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gauges of what waits at each site and how today goes. They are read when somebody asks, at most every ten seconds; what
 * cannot be read or is not known is NaN, never 0.
 */
@Component
class LiveMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(LiveMetrics.class);
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final String NAME = "satupintu.";

    private final MeterRegistry registry;
    private final FloorReading reading;
    private final Set<String> sites = new HashSet<>();
    private @Nullable Floor floor;
    private long readAt;

    LiveMetrics(MeterRegistry registry, FloorReading reading) {
        this.registry = registry;
        this.reading = reading;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Gauge.builder(NAME + "events.outstanding", () -> value(Floor::outstanding))
                .description("Events that not every listener has worked off")
                .register(registry);
        for (Indicator indicator : FloorReading.INDICATORS) {
            Gauge.builder(NAME + "today", () -> value(floor -> of(floor, indicator)))
                    .description(
                            "Indicators of today, as fractions or seconds; NaN where not known and of fewer than 20")
                    .tag("indicator", indicator.code())
                    .register(registry);
            Gauge.builder(NAME + "today.n", () -> value(floor -> among(floor, indicator)))
                    .description("Of how many each indicator of today tells")
                    .tag("indicator", indicator.code())
                    .register(registry);
            if (indicator.boundedByWaiting()) {
                bound(indicator);
            }
        }
        for (Measure measure : FloorReading.MEASURES) {
            Gauge.builder(NAME + "today.count", () -> value(floor -> of(floor, measure)))
                    .description("Counts of today")
                    .tag("measure", measure.path())
                    .register(registry);
        }
        fresh();
    }

    private void bound(Indicator indicator) {
        Gauge.builder(NAME + "today.at.least", () -> value(floor -> atLeast(floor, indicator)))
                .description("The same in seconds with those that still wait, a lower bound; NaN where none does")
                .tag("indicator", indicator.code())
                .register(registry);
    }

    /** What the screens tell, and nothing that they hold back. */
    private static double of(Floor floor, Indicator indicator) {
        KpiAnswer answer = floor.today().total().indicators().get(indicator);
        return answer == null || answer.told() == null ? Double.NaN : answer.told();
    }

    private static double atLeast(Floor floor, Indicator indicator) {
        KpiAnswer answer = floor.today().total().indicators().get(indicator);
        KpiAnswer.AtLeast bound = answer == null ? null : answer.bound();
        return bound == null ? Double.NaN : bound.seconds();
    }

    private static double among(Floor floor, Indicator indicator) {
        KpiAnswer answer = floor.today().total().indicators().get(indicator);
        return answer == null ? 0 : answer.n();
    }

    private static double of(Floor floor, Measure measure) {
        return Objects.requireNonNullElse(floor.today().total().counts().get(measure), 0L);
    }

    private double value(ToDoubleFunction<Floor> of) {
        Floor read = fresh();
        return read == null ? Double.NaN : of.applyAsDouble(read);
    }

    private synchronized @Nullable Floor fresh() {
        if (readAt == 0 || System.nanoTime() - readAt > FRESH_NANOS) {
            readAt = System.nanoTime();
            floor = read();
        }
        return floor;
    }

    private @Nullable Floor read() {
        try {
            Floor read = reading.read();
            read.standing().keySet().stream().filter(sites::add).forEach(this::watch);
            return read;
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "The live numbers cannot be read: {}",
                    unreachable.getClass().getSimpleName());
            return null;
        }
    }

    private void watch(String site) {
        gauge(site, "verification.waiting", "Requests that no TL has decided", StandingNow::waiting);
        gauge(
                site,
                "verification.oldest.seconds",
                "How long the oldest of them has waited",
                now -> seconds(now.waiting(), now.oldestSeconds()));
        gauge(
                site,
                "verification.waiting.p90.seconds",
                "How long they have waited, nearest rank",
                now -> seconds(now.waiting(), now.waitingP90Seconds()));
        gauge(site, "callbacks.open", "Callbacks owed", StandingNow::callbacksOpen);
        gauge(site, "callbacks.due", "Callbacks promised for today", StandingNow::callbacksDue);
        gauge(site, "callbacks.overdue", "Callbacks whose promised time has passed", StandingNow::callbacksOverdue);
        crew(site, "free", CrewNow::free);
        crew(site, "busy", CrewNow::busy);
        crew(site, "pause", CrewNow::pausing);
    }

    private void crew(String site, String state, ToIntFunction<CrewNow> of) {
        Gauge.builder(NAME + "leaders", () -> value(floor -> of.applyAsInt(floor.crew(site))))
                .description("TLs on duty, by what they do")
                .tag("site", site)
                .tag("state", state)
                .register(registry);
    }

    /** Nobody waits: for no time. */
    private static double seconds(long waiting, @Nullable Double seconds) {
        return waiting == 0 ? 0 : Objects.requireNonNullElse(seconds, Double.NaN);
    }

    private void gauge(String site, String name, String description, ToDoubleFunction<StandingNow> of) {
        Gauge.builder(
                        NAME + name,
                        () -> value(floor -> {
                            StandingNow now = floor.standing().get(site);
                            return now == null ? Double.NaN : of.applyAsDouble(now);
                        }))
                .description(description)
                .tag("site", site)
                .register(registry);
    }
}
