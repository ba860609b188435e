package id.satupintu.kpi;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
import id.satupintu.callguide.CallRecorded;
import id.satupintu.callguide.RequestRecorded;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.AVerification;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Some days of a centre, made from a seed: what really held in the end, and a disorderly telling of it. */
final class History {

    static final Instant BEGIN = Instant.parse("2026-10-30T14:00:00Z");
    private static final int LATE = 100;
    static final Instant END = BEGIN.plus(Duration.ofHours(60));

    final Map<UUID, CallRecorded> calls = new HashMap<>();
    final Map<UUID, RequestRecorded> requests = new HashMap<>();
    final Map<UUID, VerificationDecided> verifications = new HashMap<>();
    final Map<UUID, CallbackPromised> promised = new HashMap<>();
    final Map<UUID, CallbackClosed> closed = new HashMap<>();
    private final List<ARequest> builders = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private final String team;
    private final Random random;

    History(long seed, String team, int size) {
        this.team = team;
        random = new Random(seed);
        for (int i = 0; i < size; i++) {
            addCall();
        }
    }

    /** Everything, some of it twice, in no order at all. */
    List<Object> telling() {
        List<Object> disorderly = new ArrayList<>(told);
        told.stream().filter(event -> random.nextInt(4) == 0).forEach(disorderly::add);
        Collections.shuffle(disorderly, random);
        return disorderly;
    }

    /** Corrections that come when all is over, long after their hours have closed. */
    List<Object> corrections() {
        List<Object> late = new ArrayList<>();
        for (ARequest request : builders) {
            if (random.nextInt(4) == 0) {
                RequestRecorded correction = vary(request).version(LATE).told();
                requests.put(request.id(), correction);
                late.add(correction);
            }
        }
        return late;
    }

    private void addCall() {
        SiteZone zone = SiteZone.values()[random.nextInt(3)];
        ACall call = ACall.at(start()).site("H" + zone, zone).team(team).dropped(random.nextInt(4) == 0);
        calls.put(call.id(), tell(call.told()));
        if (random.nextInt(10) == 0) {
            calls.put(
                    call.id(),
                    tell(call.version(2).dropped(random.nextBoolean()).told()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            addRequest(call.request());
        }
    }

    /** Any moment, often the very edge of an hour, which is a day's edge somewhere. */
    private Instant start() {
        Instant hour = BEGIN.plus(Duration.ofHours(random.nextInt(60)));
        return switch (random.nextInt(4)) {
            case 0 -> hour;
            case 1 -> hour.minus(Duration.ofNanos(1000));
            case 2 -> hour.minusSeconds(30);
            default -> hour.plusSeconds(random.nextInt(3600));
        };
    }

    private void addRequest(ARequest request) {
        builders.add(request);
        request.unit(pick("JAYA", "BALI", "PAPUA")).transaction(pick("PB", "PD", "PS"));
        requests.put(request.id(), tell(vary(request).told()));
        for (int version = 2; random.nextInt(3) == 0; version++) {
            requests.put(request.id(), tell(vary(request).version(version).told()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            addVerification(request.verification());
        }
    }

    private ARequest vary(ARequest request) {
        switch (random.nextInt(9)) {
            case 0 -> request.nonNiaga();
            case 1 ->
                request.transaction("PD").exception(pick("NO_PHONE", "PHONE_UNSUPPORTED", "VVIP", "HARD_COMPLAINT"));
            case 2 -> request.registered(pick("PS_NON_CUSTOMER", "PS_CROSS_PHASE"));
            case 3 -> request.outsidePolicy();
            case 4 -> request.declined();
            case 5 -> request.hadApp().verified().submitted();
            case 6 -> request.unfinished();
            case 7 -> request.download(pick("NOW", "ALONE", "DECLINED"), pick("YES", "NO", "UNKNOWN"));
            default -> request.verified();
        }
        return request;
    }

    private void addVerification(AVerification verification) {
        verification.took(Duration.ofMillis(random.nextInt(300_000)));
        verification.slow(Duration.ofSeconds(random.nextInt(4) == 0 ? random.nextInt(200) : 0));
        String outcome = pick("APPROVED", "REJECTED", "APPROVED_NOT_APPLIED");
        verifications.put(verification.id(), tell(verification.outcome(outcome).told()));
        if (random.nextInt(4) == 0) {
            verifications.put(
                    verification.id(),
                    tell(verification.version(2).outcome("APPROVED").told()));
        }
        if (random.nextInt(4) == 0) {
            takeBack(verification.version(2));
        }
        if (random.nextInt(3) == 0) {
            addCallback(verification);
        }
    }

    /** Some are decided anew by somebody else; the others count no more. */
    private void takeBack(AVerification verification) {
        tell(verification.reversed());
        verifications.remove(verification.id());
        if (random.nextBoolean()) {
            verification.took(Duration.ofSeconds(300 + random.nextInt(300))).by(new UUID(8, 9));
            verifications.put(
                    verification.id(),
                    tell(verification
                            .version(4)
                            .outcome(pick("APPROVED", "REJECTED"))
                            .told()));
        }
    }

    private void addCallback(AVerification verification) {
        CallbackPromised promise = tell(verification.promisedFor(start().plus(Duration.ofHours(random.nextInt(48)))));
        promised.put(promise.callbackId(), promise);
        if (random.nextBoolean()) {
            closed.put(promise.callbackId(), tell(verification.closed("REACHED")));
        }
    }

    private <T> T tell(T event) {
        told.add(event);
        return event;
    }

    private String pick(String... codes) {
        return codes[random.nextInt(codes.length)];
    }
}
