package id.satupintu.kpi;

import id.satupintu.kpi.History.Caller;
import id.satupintu.kpi.History.Glimpse;
import id.satupintu.kpi.History.Leg;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.AVerification;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One call and what came of it: requests, attempts, numbers, callbacks, glimpses of others, now and then another call. */
final class Story {

    private static final int CORRECTED = 100;
    private static final String NEXT_EDITION = "2026-11";

    private final History history;
    private final Random random;
    private final List<Caller> callers;
    private final List<ARequest> requests = new ArrayList<>();

    Story(History history, Random random, List<Caller> callers) {
        this.history = history;
        this.random = random;
        this.callers = callers;
    }

    void happen() {
        Caller person = random.nextInt(5) == 0 ? null : callers.get(random.nextInt(callers.size()));
        Instant start = start();
        AVerification first = call(start, person, null);
        if (random.nextInt(3) == 0) {
            Instant again = start.plus(pick(
                    Duration.ofHours(random.nextInt(200)),
                    Duration.ofDays(7),
                    Duration.ofDays(7).minusNanos(1000)));
            if (again.isBefore(history.end())) {
                call(again, person, first);
            }
        }
    }

    /** Some requests turn out to have been otherwise, long after their hour has closed. */
    void correct() {
        for (ARequest request : requests) {
            if (random.nextInt(4) == 0) {
                tell(vary(request).version(CORRECTED));
            }
        }
    }

    private @Nullable AVerification call(Instant start, @Nullable Caller person, @Nullable AVerification attempt) {
        SiteZone zone = SiteZone.values()[random.nextInt(3)];
        String site = "H" + zone;
        ACall call = ACall.at(start)
                .site(site, zone)
                .team(site + "-" + random.nextInt(2))
                .cso(new UUID(7, random.nextInt(3)))
                .edition(zone.dayOf(start).getMonthValue() < 11 ? "2022-11" : NEXT_EDITION)
                .dropped(random.nextInt(5) == 0);
        history.calls.put(call.id(), history.tell(call.told()));
        if (random.nextInt(10) == 0) {
            call.version(2).dropped(random.nextBoolean());
            history.calls.put(call.id(), history.tell(call.told()));
        }
        legs(call, start);
        glimpses(start, person);
        AVerification first = attempt;
        for (int i = random.nextInt(3); i >= 0 && random.nextInt(8) > 0; i--) {
            AVerification made = request(call.request().person(person == null ? null : person.key()), first);
            first = first == null ? made : first;
        }
        return first;
    }

    /** Any moment, often the very edge of an hour, of a day somewhere, or of the month. */
    private Instant start() {
        Instant hour = history.begin().plus(Duration.ofHours(random.nextInt(285)));
        Instant edge =
                history.begin().plus(Duration.ofDays(random.nextInt(12))).plus(Duration.ofHours(1 + random.nextInt(3)));
        Instant month = history.begin().plus(Duration.ofDays(6)).plus(Duration.ofHours(1 + random.nextInt(3)));
        Instant near = pick(hour, edge, month);
        return switch (random.nextInt(4)) {
            case 0 -> near;
            case 1 -> near.minus(Duration.ofNanos(1000));
            case 2 -> near.minusSeconds(30);
            default -> near.plusSeconds(random.nextInt(3600));
        };
    }

    private void legs(ACall call, Instant start) {
        for (int leg = random.nextInt(4); leg > 1; leg--) {
            history.legs.add(new Leg(
                    "L" + Ids.next(), call.id(), random.nextInt(600), random.nextInt(90), random.nextInt(60), start));
        }
    }

    private void glimpses(Instant start, @Nullable Caller person) {
        if (person != null && random.nextInt(3) == 0) {
            String kind = pick("INSTALLED", "SUBMITTED", "REGISTERED");
            String transaction = kind.equals("INSTALLED") ? null : pick("PB", "PD", "PS");
            Instant at = start.plus(pick(Duration.ofSeconds(30), Duration.ofHours(random.nextInt(180))));
            if (at.isBefore(history.end())) {
                history.glimpses.add(new Glimpse("G" + Ids.next(), kind, transaction, person, at));
            }
        }
    }

    private @Nullable AVerification request(ARequest request, @Nullable AVerification first) {
        requests.add(request);
        request.unit(pick("JAYA", "BALI", "PAPUA")).transaction(pick("PB", "PD", "PS"));
        takeBack(request);
        history.firstVersions.put(request.id(), vary(request).told());
        tell(request);
        for (int version = 2; random.nextInt(4) == 0; version++) {
            tell(vary(request).version(version));
        }
        numbers(request);
        return random.nextInt(5) < 2 ? null : new Attempts(history, random).make(request, first);
    }

    private void tell(ARequest request) {
        history.tell(request.told());
        boolean gone = history.takenBack.contains(request.id());
        history.requests.put(request.id(), gone ? request.takenBack() : request.told());
    }

    /** Some exceptions are ended by a person, and some of those count again after all. */
    private void takeBack(ARequest request) {
        if (random.nextInt(4) == 0) {
            history.tell(request.exceptionRecorded(1));
            history.tell(request.exceptionVoided(2));
            if (random.nextInt(3) == 0) {
                history.tell(request.exceptionRecorded(3));
            } else {
                history.takenBack.add(request.id());
            }
        }
    }

    private ARequest vary(ARequest request) {
        return switch (random.nextInt(12)) {
            case 0 -> request.nonNiaga();
            case 1 ->
                request.transaction("PD").exception(pick("NO_PHONE", "PHONE_UNSUPPORTED", "VVIP", "HARD_COMPLAINT"));
            case 2 -> request.transaction("PB").exceptions(pick("VVIP,NO_PHONE", "HARD_COMPLAINT,PHONE_UNSUPPORTED"));
            case 3 -> request.registered(pick("PS_NON_CUSTOMER", "PS_CROSS_PHASE"));
            case 4 -> request.outsidePolicy();
            case 5 -> request.declined();
            case 6 -> request.hadApp().verified().submitted().reminded();
            case 7 -> request.unfinished();
            case 8, 9 -> request.download(pick("NOW", "ALONE", "DECLINED"), pick("YES", "NO", "UNKNOWN"));
            case 10 -> request.hadApp();
            default -> request.verified();
        };
    }

    private void numbers(ARequest request) {
        if (random.nextBoolean()) {
            history.tell(request.apktNumber());
            history.noted.add(request.id());
        }
        if (random.nextBoolean()) {
            Duration after = Duration.ofMillis(random.nextInt(900_000));
            history.tell(request.simoneNumber(after));
            history.escalated.put(request.id(), after);
        }
        if (random.nextBoolean()) {
            var given = history.tell(request.registerNumber(Duration.ofMillis(31_000 + random.nextInt(900_000))));
            history.registered.put(request.id(), given.at());
        }
    }

    @SafeVarargs
    private <T> T pick(T... things) {
        return things[random.nextInt(things.length)];
    }
}
