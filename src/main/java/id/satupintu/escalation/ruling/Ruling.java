package id.satupintu.escalation.ruling;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.policy.Transaction;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One question to the Team Leaders: open until one of them rules or the CSO takes it back. */
@Entity
@Table(name = "escalation_ruling")
class Ruling {

    private static final String NO_SITE = "-";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String openKey;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    private UUID callId;
    private UUID requestId;
    private UUID cso;
    private String csoName;
    private @Nullable String team;
    private String site;

    @Enumerated(EnumType.STRING)
    private SiteZone zone;

    private LocalDate siteDay;
    private @Nullable String unit;
    private String edition;
    private boolean simulated;
    private @Nullable String customer;
    private @Nullable String contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "transaction_code")
    private @Nullable Transaction transaction;

    private String loads;
    private String ruleCode;
    private String explanation;
    private String words;
    private @Nullable String ways;
    private Instant askedAt;
    private boolean onLine = true;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Enumerated(EnumType.STRING)
    private @Nullable RulingReason reason;

    private @Nullable String note;
    private @Nullable UUID ruledBy;
    private @Nullable String ruledByName;
    private @Nullable Instant ruledAt;
    private @Nullable Instant withdrawnAt;
    private boolean later;
    private @Nullable Instant relayedAt;

    protected Ruling() {}

    Ruling(RulingQuestion question, Actor asking, Instant now) {
        id = Ids.next();
        openKey = keyOf(question.requestId(), question.matter());
        matter = question.matter();
        callId = question.callId();
        requestId = question.requestId();
        cso = asking.id().value();
        csoName = asking.name();
        team = asking.team();
        site = asking.site() == null ? NO_SITE : asking.site();
        zone = asking.zone();
        siteDay = question.siteDay();
        unit = question.unit();
        edition = question.edition();
        simulated = asking.simulated();
        customer = question.customer();
        contact = question.contact();
        transaction = question.transaction();
        loads = question.loads();
        ruleCode = question.rule();
        explanation = question.explanation();
        words = question.words();
        ways = question.ways().stream().map(Enum::name).collect(Collectors.joining(","));
        askedAt = now;
    }

    static String keyOf(UUID request, Matter matter) {
        return request + ":" + matter.ordinal();
    }

    boolean inside(Scope scope) {
        return scope.covers(new StaffId(cso), team, site);
    }

    boolean simulated() {
        return simulated;
    }

    Matter matter() {
        return matter;
    }

    boolean open() {
        return openKey != null;
    }

    void rule(RulingAnswer answer, Actor tl, Instant now) {
        verdict = answer.verdict();
        reason = answer.reason();
        note = answer.note();
        ruledBy = tl.id().value();
        ruledByName = tl.name();
        ruledAt = now;
        openKey = null;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        openKey = null;
    }

    /** The caller does not wait: the end of the call ends nothing. */
    void tellLater() {
        later = true;
        onLine = false;
    }

    boolean ruled() {
        return verdict != null;
    }

    boolean waits() {
        return !later;
    }

    void relayed(Instant now) {
        relayedAt = relayedAt == null ? now : relayedAt;
    }

    /** A colleague of the same team goes on with the call. */
    void passTo(Actor colleague) {
        cso = colleague.id().value();
        csoName = colleague.name();
    }

    boolean isOf(Actor actor) {
        return cso.equals(actor.id().value());
    }

    boolean inTeamOf(Actor actor) {
        return team != null && team.equals(actor.team());
    }

    void line(boolean there) {
        onLine = there;
    }

    RulingView view() {
        return new RulingView(
                new RulingId(id),
                version == null ? 0 : version,
                matter,
                callId,
                requestId,
                cso,
                csoName,
                team,
                site,
                unit,
                customer,
                contact,
                transaction,
                loads,
                ruleCode,
                explanation,
                words,
                askedAt,
                onLine,
                verdict,
                reason,
                note,
                ruledByName,
                ruledAt,
                withdrawnAt != null,
                later,
                relayedAt,
                simulated,
                verdicts());
    }

    /** In the order in which the edition of the call offers them. */
    private List<Verdict> verdicts() {
        List<Verdict> offered = ways == null || ways.isEmpty()
                ? List.of()
                : Stream.of(ways.split(",")).map(Verdict::valueOf).toList();
        return matter.verdicts(offered);
    }

    RulingAsked asked() {
        return new RulingAsked(
                id,
                callId,
                requestId,
                matter.name(),
                transaction == null ? null : transaction.name(),
                unit,
                site,
                zone.name(),
                siteDay,
                team,
                cso,
                edition,
                simulated,
                askedAt);
    }

    RulingGiven given() {
        Verdict made = Objects.requireNonNull(verdict);
        return new RulingGiven(
                id,
                callId,
                requestId,
                matter.name(),
                made.name(),
                String.valueOf(reason),
                made.deviation(),
                transaction == null ? null : transaction.name(),
                unit,
                site,
                zone.name(),
                siteDay,
                team,
                cso,
                Objects.requireNonNull(ruledBy),
                edition,
                askedAt,
                simulated,
                later,
                Objects.requireNonNull(ruledAt));
    }
}
