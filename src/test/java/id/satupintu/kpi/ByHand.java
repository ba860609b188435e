package id.satupintu.kpi;

import static id.satupintu.kpi.Measure.*;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callguide.RequestRecorded;
import id.satupintu.verification.VerificationDecided;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts a chapter by the words of the KPI catalogue, in plain loops, without the ledger and without SQL. */
final class ByHand {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Chapter chapter;
    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);

    ByHand(Chapter chapter) {
        this.chapter = chapter;
        Stream.of(Measure.values()).forEach(measure -> counts.put(measure, 0L));
        chapter.requests.values().forEach(this::request);
        chapter.decided.values().forEach(this::verification);
        chapter.promised.values().forEach(promise -> {
            CallbackClosed close = chapter.closed.get(promise.callbackId());
            count(PROMISED, true);
            count(KEPT, close != null && !close.at().isAfter(promise.promisedBy()));
            count(CALLED_BACK, close != null);
            count(REACHED, close != null && close.outcome().equals("REACHED"));
        });
    }

    long of(Measure measure) {
        return Objects.requireNonNull(counts.get(measure));
    }

    private void count(Measure measure, boolean holds) {
        if (holds) {
            counts.merge(measure, 1L, Long::sum);
        }
    }

    private void request(RequestRecorded r) {
        count(NIAGA, true);
        boolean app = r.route().equals("PLN_MOBILE");
        boolean excepted = r.route().equals("APKT_SIMONE");
        count(ELIGIBLE, app);
        count(EXCEPTED, excepted);
        count(ELIGIBLE_OR_EXCEPTED, app || excepted);
        count(NOT_DIRECTED, app && !List.of("DIRECTED", "DECLINED").contains(r.outcome()));
        boolean done = chapter.noted.contains(r.requestId()) && chapter.escalated.contains(r.requestId());
        count(ESCALATED, excepted && done);
        if (excepted) {
            count(Measure.valueOf(Objects.requireNonNull(r.exception())), true);
            count(Measure.valueOf("HELD_" + r.exception()), true);
        }
        contacts(r, app, excepted, done);
        if (app) {
            funnel(r);
        }
    }

    private void contacts(RequestRecorded r, boolean app, boolean excepted, boolean done) {
        List<RequestRecorded> matter = matterOf(r);
        boolean first = matter.getFirst().equals(r);
        boolean returned = first && matter.size() > 1;
        boolean register = r.route().equals("CC_REGISTER") && chapter.registered.contains(r.requestId());
        boolean met = app && (r.submitted() || r.outcome().equals("DIRECTED")) || register || excepted && done;
        boolean owed =
                chapter.promised.values().stream().anyMatch(one -> r.requestId().equals(one.requestId()));
        count(FIRST_CONTACTS, first);
        count(REPEATED, !first);
        count(RESOLVED, first && !returned && !owed && met);
        count(INVITED, returned && "ALONE".equals(r.choice()));
    }

    /** All within three days, so the seven days of a matter never end. */
    private List<RequestRecorded> matterOf(RequestRecorded r) {
        List<RequestRecorded> matter = new ArrayList<>(chapter.requests.values());
        matter.removeIf(other -> !Objects.equals(other.personKey(), r.personKey())
                || !other.transaction().equals(r.transaction()));
        matter.sort(Comparator.comparing(RequestRecorded::startedAt).thenComparing(RequestRecorded::requestId));
        return matter;
    }

    private void funnel(RequestRecorded r) {
        boolean pb = r.transaction().equals("PB");
        boolean verifiedAtClose =
                Objects.requireNonNull(chapter.firstVersions.get(r.requestId())).verified();
        count(TO_VERIFY, !pb);
        count(VERIFIED_AT_CLOSE, !pb && verifiedAtClose);
        count(PB_SUBMITTED, pb && r.submitted());
        count(PB_REMINDED, pb && r.submitted() && r.reminderDone());
        if (!r.asked()) {
            return;
        }
        boolean notYet = "NOT_YET".equals(r.hadApp());
        boolean installed = "YES".equals(r.installed()) || "UNKNOWN".equals(r.installed()) && seenLater(r);
        boolean ready = !notYet || installed;
        boolean cleared = ready && (pb || r.verified());
        count(INSTALLED, notYet && installed);
        count(INSTALLED_UNKNOWN, notYet && "UNKNOWN".equals(r.installed()) && !installed);
        count(GUIDED_INSTALLED, notYet && "NOW".equals(r.choice()) && "YES".equals(r.installed()));
        count(READY, ready);
        count(READY_TO_VERIFY, ready && !pb);
        count(READY_VERIFIED, ready && !pb && r.verified());
        count(CLEARED, cleared);
        count(CLEARED_SUBMITTED, cleared && r.submitted());
    }

    private boolean seenLater(RequestRecorded r) {
        Predicate<RequestRecorded> hasApp =
                other -> "ALREADY".equals(other.hadApp()) || "YES".equals(other.installed());
        return chapter.requests.values().stream()
                .filter(other -> Objects.equals(other.personKey(), r.personKey()))
                .filter(other -> other.startedAt().isAfter(r.startedAt()))
                .anyMatch(hasApp);
    }

    private void verification(VerificationDecided v) {
        boolean approved = approved(v);
        boolean first = v.attempt() == 1;
        List<String> reasons = List.of(v.reasons().split(","));
        count(DECIDED, true);
        count(APPROVED, approved);
        count(REJECTED, !approved);
        count(FIRST_DECIDED, first);
        count(FIRST_APPROVED, first && approved);
        count(ACCOUNTS, first);
        count(EVENTUALLY_APPROVED, first && approvedInTime(v));
        count(ADVISED, !v.nameAdvice().equals("REVIEW"));
        boolean against = v.nameAdvice().equals("NO_MATCH") && approved
                || v.nameAdvice().equals("MATCH") && !approved && reasons.contains("NAME");
        count(OVERRIDDEN, against);
        if (!approved) {
            reasons.forEach(reason -> count(Measure.valueOf("REASON_" + reason), true));
            count(Measure.valueOf("FIRST_REASON_" + reasons.getFirst()), true);
        }
    }

    private static boolean approved(VerificationDecided v) {
        return !v.outcome().equals("REJECTED");
    }

    private boolean approvedInTime(VerificationDecided first) {
        Instant end = first.handedAt().plus(WEEK);
        UUID account = first.verificationId();
        return chapter.decided.values().stream()
                .filter(v -> account.equals(v.accountId()))
                .anyMatch(v -> approved(v) && !v.at().isAfter(end));
    }
}
