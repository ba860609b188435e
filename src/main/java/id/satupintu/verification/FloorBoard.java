package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.verification.coverage.Coverage;
import id.satupintu.verification.coverage.Demand;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.Duties;
import id.satupintu.verification.duty.OnDuty;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The floor of each site as all its screens share it; less urgent than a queue, so read at most once a second. */
@Service
public class FloorBoard {

    private static final long PAUSE_MS = 1000;

    private record Content(List<OnDuty> leaders, List<QueueRow> conspicuous, Coverage coverage) {}

    private final Duties duties;
    private final QueueReader reader;
    private final Demand demand;
    private final RelayBus bus;
    private final Map<String, LiveBoard<Content>> boards = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().daemon().name("floor-", 0).factory());

    FloorBoard(Duties duties, QueueReader reader, Demand demand, RelayBus bus) {
        this.duties = duties;
        this.reader = reader;
        this.demand = demand;
        this.bus = bus;
    }

    /** The floor of the asker's own site. */
    @PreAuthorize("hasRole('TL')")
    public FloorSnapshot here() {
        String site = Duties.siteOf(Actor.current());
        return snapshot(site, board(site).current());
    }

    /** Calls {@code listener}, on a thread of its own, with every newer floor of the asker's own site until closed. */
    @PreAuthorize("hasRole('TL')")
    public Subscription watch(Consumer<FloorSnapshot> listener) {
        String site = Duties.siteOf(Actor.current());
        return board(site).watch(reading -> listener.accept(snapshot(site, reading)));
    }

    private LiveBoard<Content> board(String site) {
        return boards.computeIfAbsent(
                site, code -> new LiveBoard<>(Topic.floor(code), now -> read(code, now), bus, clock, PAUSE_MS));
    }

    private Content read(String site, Instant now) {
        List<OnDuty> leaders = byName(duties.present(site, now));
        int free = count(leaders, OnDuty::free);
        int working = count(leaders, tl -> tl.state() != Availability.PAUSE);
        return new Content(leaders, reader.ofFloor(site, now), demand.at(site, free, working, now));
    }

    private static int count(List<OnDuty> leaders, Predicate<OnDuty> which) {
        return (int) leaders.stream().filter(which).count();
    }

    private static List<OnDuty> byName(List<OnDuty> leaders) {
        return leaders.stream()
                .map(OnDuty::asSeen)
                .sorted(Comparator.comparing(OnDuty::name))
                .toList();
    }

    private static FloorSnapshot snapshot(String site, LiveBoard.Reading<Content> reading) {
        Content content = reading.content();
        return new FloorSnapshot(
                site,
                reading.revision(),
                reading.readAt(),
                content.leaders(),
                content.conspicuous(),
                content.coverage());
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
