package id.satupintu.kpi;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
import id.satupintu.callguide.CallRecorded;
import id.satupintu.callguide.RequestRecorded;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationHandedOver;
import id.satupintu.verification.VerificationRelayed;
import id.satupintu.workday.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Twelve days of a centre across the edge of a month: what really held in the end, and a disorderly telling of it. Each
 * story has a seed of its own, so that a history without some of its stories is a smaller history.
 */
final class History {

    final Map<UUID, CallRecorded> calls = new HashMap<>();
    final Map<UUID, RequestRecorded> requests = new HashMap<>();
    final Map<UUID, RequestRecorded> firstVersions = new HashMap<>();
    final Map<UUID, VerificationHandedOver> handed = new HashMap<>();
    final Map<UUID, VerificationDecided> decided = new HashMap<>();
    final Map<UUID, Instant> withdrawn = new HashMap<>();
    final Map<UUID, List<VerificationRelayed>> relayed = new HashMap<>();
    final Map<UUID, CallbackPromised> promised = new HashMap<>();
    final Map<UUID, CallbackClosed> closed = new HashMap<>();
    final Set<UUID> noted = new HashSet<>();
    final Set<UUID> takenBack = new HashSet<>();
    final Map<UUID, Duration> escalated = new HashMap<>();
    final Map<UUID, Instant> registered = new HashMap<>();
    final List<Leg> legs = new ArrayList<>();
    final List<Glimpse> glimpses = new ArrayList<>();

    private static final int DAYS = 12;

    /** Of so many stories one is told when its hours have long been closed. */
    private static final int LATE = 4;

    /** Somebody who calls, by phone and by blind index. */
    record Caller(String phone, String key) {}

    /** A leg of a call as the telephone system tells it. */
    record Leg(String id, UUID call, int talk, int hold, int after, Instant at) {}

    /** Something that only another system has seen of a caller. */
    record Glimpse(String id, String kind, @Nullable String transaction, Caller caller, Instant at) {}

    private final Instant begin;
    private final Random order;
    private final List<Story> stories = new ArrayList<>();
    private final List<Story> late = new ArrayList<>();
    private final List<Object> news = new ArrayList<>();

    History(List<Long> seeds, int year, List<Caller> callers) {
        begin = LocalDate.of(year, 10, 25).atTime(14, 0).toInstant(ZoneOffset.UTC);
        order = new Random(seeds.hashCode());
        for (long seed : seeds) {
            Story story = new Story(this, new Random(seed), callers);
            (Math.floorMod(seed, LATE) == 0 ? late : stories).add(story);
        }
        stories.forEach(Story::happen);
        if (order.nextBoolean()) {
            tellOfEveryDay(callers.getFirst());
        }
    }

    /** Other systems tell from the first day of the month on, so that whole ranges are told of too. */
    private void tellOfEveryDay(Caller caller) {
        Instant first = begin.atOffset(ZoneOffset.UTC).withDayOfMonth(1).toInstant();
        for (Instant at : List.of(first, end().minus(Duration.ofHours(2)))) {
            legs.add(new Leg("L" + Ids.next(), Ids.next(), 0, 0, 0, at));
            glimpses.add(new Glimpse("G" + Ids.next(), "REGISTERED", "PB", caller, at));
        }
    }

    Instant begin() {
        return begin;
    }

    Instant end() {
        return begin.plus(Duration.ofDays(DAYS));
    }

    /** When it is asked about: a little after its end. */
    Instant now() {
        return end().plus(Duration.ofHours(3));
    }

    /** Everything new, some of it twice, in no order at all. */
    List<Object> telling() {
        List<Object> disorderly = new ArrayList<>(news);
        news.stream().filter(event -> order.nextInt(4) == 0).forEach(disorderly::add);
        Collections.shuffle(disorderly, order);
        news.clear();
        return disorderly;
    }

    /** What comes when all is over: corrections under a newer edition, and stories of which nobody had heard. */
    void goOn() {
        stories.forEach(Story::correct);
        late.forEach(Story::happen);
    }

    <T> T tell(T event) {
        news.add(event);
        return event;
    }
}
