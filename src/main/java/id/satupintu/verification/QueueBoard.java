package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.workday.Workday;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The queues as all screens share them: for each team one immutable snapshot, re-read once for each burst of changes.
 */
@Service
public class QueueBoard {

    /** So many rows a screen begins with, and shows at most. */
    public static final int HEAD = QueueReader.HEAD;

    public static final int MOST = 10 * HEAD;

    private static final long PAUSE_MS = 250;

    private final QueueReader reader;
    private final RelayBus bus;
    private final Map<String, LiveBoard<QueueNow>> boards = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().daemon().name("board-", 0).factory());

    QueueBoard(QueueReader reader, RelayBus bus) {
        this.reader = reader;
        this.bus = bus;
    }

    /** The team's queue, at most a few seconds old when nobody watches it, otherwise as it is. */
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    public QueueSnapshot of(Scope.Team team) {
        return snapshot(team, board(team).current());
    }

    /** Calls {@code listener}, on a thread of its own, with every newer snapshot until closed. */
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    public Subscription watch(Scope.Team team, Consumer<QueueSnapshot> listener) {
        return board(team).watch(reading -> listener.accept(snapshot(team, reading)));
    }

    /**
     * Requests of the team beyond what the board carries.
     *
     * @param words each begins a word of what the rail shows; blank finds all
     * @param most how many rows at most, never more than {@link #MOST}
     */
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    public QueuePart find(Scope.Team team, String words, int most) {
        team.within(Actor.current());
        return reader.find(team.team(), words, Math.min(most, MOST), Workday.now());
    }

    private LiveBoard<QueueNow> board(Scope.Team team) {
        team.within(Actor.current());
        return boards.computeIfAbsent(
                team.team(),
                code -> new LiveBoard<>(Topic.board(code), now -> reader.ofTeam(code, now), bus, clock, PAUSE_MS));
    }

    private static QueueSnapshot snapshot(Scope.Team team, LiveBoard.Reading<QueueNow> reading) {
        QueueNow now = reading.content();
        return new QueueSnapshot(
                team.team(), reading.revision(), reading.readAt(), now.rows(), now.waiting(), now.onLine());
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
