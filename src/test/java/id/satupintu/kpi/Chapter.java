package id.satupintu.kpi;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Some days in which persons call again, accounts are tried again and outside numbers arrive; told in no order. */
final class Chapter {

    static final Instant BEGIN = Instant.parse("2026-09-29T15:00:00Z");

    final Map<UUID, RequestRecorded> requests = new HashMap<>();
    final Map<UUID, RequestRecorded> firstVersions = new HashMap<>();
    final Map<UUID, VerificationDecided> decided = new HashMap<>();
    final Map<UUID, CallbackPromised> promised = new HashMap<>();
    final Map<UUID, CallbackClosed> closed = new HashMap<>();
    final Set<UUID> noted = new HashSet<>();
    final Set<UUID> escalated = new HashSet<>();
    final Set<UUID> registered = new HashSet<>();
    private final List<Object> told = new ArrayList<>();
    private final Random random;
    private final String team;

    Chapter(long seed, String team, int calls) {
        random = new Random(seed);
        this.team = team;
        for (int i = 0; i < calls; i++) {
            SiteZone zone = SiteZone.values()[random.nextInt(3)];
            Instant start = BEGIN.plusSeconds(random.nextInt(72 * 3600));
            ACall call = ACall.at(start).site("C" + zone, zone).team(team);
            tell(call.told());
            add(call.request());
        }
    }

    List<Object> telling() {
        List<Object> all = new ArrayList<>(told);
        told.stream().filter(event -> random.nextInt(5) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    private void add(ARequest request) {
        request.person(team + random.nextInt(12)).transaction(pick("PB", "PD", "PS"));
        RequestRecorded first = vary(request).told();
        firstVersions.put(first.requestId(), tell(first));
        requests.put(first.requestId(), first);
        if (random.nextInt(4) == 0) {
            requests.put(first.requestId(), tell(vary(request).version(2).told()));
        }
        numbers(request);
        if (random.nextBoolean()) {
            attempts(request);
        }
    }

    private ARequest vary(ARequest request) {
        return switch (random.nextInt(10)) {
            case 0 -> request.exception(pick("NO_PHONE", "PHONE_UNSUPPORTED", "VVIP", "HARD_COMPLAINT"));
            case 1 -> request.registered(pick("PS_NON_CUSTOMER", "PS_CROSS_PHASE"));
            case 2 -> request.outsidePolicy();
            case 3 -> request.declined();
            case 4 -> request.hadApp().verified().submitted().reminded();
            case 5 -> request.download("NOW", pick("YES", "NO")).verified();
            case 6, 7 -> request.download("ALONE", "UNKNOWN");
            case 8 -> request.unfinished();
            default -> request.hadApp();
        };
    }

    private void numbers(ARequest request) {
        if (random.nextBoolean()) {
            tell(request.apktNumber());
            noted.add(request.id());
        }
        if (random.nextBoolean()) {
            tell(request.simoneNumber(Duration.ofSeconds(random.nextInt(900))));
            escalated.add(request.id());
        }
        if (random.nextBoolean()) {
            tell(request.registerNumber());
            registered.add(request.id());
        }
    }

    private void attempts(ARequest request) {
        AVerification first = vary(request.verification());
        decide(first);
        if (random.nextBoolean()) {
            decide(vary(request.verification().attempt(2, first).after(Duration.ofDays(random.nextInt(11)))));
        }
        if (random.nextBoolean()) {
            CallbackPromised promise = tell(first.promisedFor(first.handedAt().plusSeconds(random.nextInt(20_000))));
            promised.put(promise.callbackId(), promise);
            if (random.nextBoolean()) {
                closed.put(promise.callbackId(), tell(first.closed(pick("REACHED", "GIVEN_UP"))));
            }
        }
    }

    private AVerification vary(AVerification verification) {
        verification.took(Duration.ofMillis(1 + random.nextInt(400_000))).advised(pick("MATCH", "NO_MATCH", "REVIEW"));
        return random.nextBoolean()
                ? verification.rejected(pick("NAME", "PHONE,NAME", "NIK_FORM", "SELFIE,OTHER"))
                : verification.outcome(pick("APPROVED", "APPROVED_NOT_APPLIED"));
    }

    private void decide(AVerification verification) {
        tell(verification.handedOver());
        decided.put(verification.id(), tell(verification.told()));
    }

    private <T> T tell(T event) {
        told.add(event);
        return event;
    }

    private String pick(String... codes) {
        return codes[random.nextInt(codes.length)];
    }
}
