package id.satupintu.callback;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Ruling;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One promise to call back: open until the customer was reached, told in another call, or all tries are used. */
@Entity
@Table(name = "callback")
class Callback {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "open_key")
    private @Nullable String openKey;

    private @Nullable UUID callId;
    private @Nullable UUID requestId;
    private @Nullable UUID verificationId;
    private @Nullable String customerName;

    @Enumerated(EnumType.STRING)
    private Salutation salutation;

    private String phone;

    @Enumerated(EnumType.STRING)
    private CallbackReason reason;

    private String site;

    @Enumerated(EnumType.STRING)
    private SiteZone zone;

    @Enumerated(EnumType.STRING)
    private @Nullable SiteZone customerZone;

    private @Nullable String team;
    private UUID madeBy;
    private String madeByName;
    private Instant madeAt;
    private Instant promisedBy;
    private int tries;
    private Instant nextTry;
    private @Nullable Instant targetBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Transaction kind;

    private @Nullable String result;
    private String resultReasons = "";

    @Enumerated(EnumType.STRING)
    private @Nullable CallbackOutcome outcome;

    private @Nullable Instant closedAt;
    private boolean simulated;

    protected Callback() {}

    Callback(CallbackForm form, Holder holder, CallbackRules rules, Instant now) {
        id = Ids.next();
        callId = form.callId();
        requestId = form.requestId();
        verificationId = form.verificationId();
        openKey = String.valueOf(form.matter() == null ? id : form.matter());
        customerName = form.customerName();
        salutation = form.salutation();
        phone = form.phone();
        reason = form.reason();
        site = holder.site();
        zone = holder.zone();
        customerZone = form.zone();
        team = holder.team();
        madeBy = holder.madeBy();
        madeByName = holder.madeByName();
        simulated = holder.simulated();
        madeAt = now;
        promisedBy = rules.hours().promise(now, rules.promise(), customersZone());
        nextTry = rules.hours().next(now, customersZone());
        targetBy = verificationId == null ? target(rules, now) : null;
    }

    private Instant target(CallbackRules rules, Instant from) {
        return rules.hours().after(from, rules.target(), customersZone());
    }

    private SiteZone customersZone() {
        return Objects.requireNonNullElse(customerZone, zone);
    }

    CallbackId id() {
        return new CallbackId(id);
    }

    UUID madeBy() {
        return madeBy;
    }

    @Nullable
    UUID verificationId() {
        return verificationId;
    }

    boolean open() {
        return closedAt == null;
    }

    /** A later form on the same matter corrects the number; the first promise stays the one that counts. */
    void callInstead(String number) {
        phone = number;
    }

    void isAbout(Transaction request) {
        kind = request;
    }

    /** From now on there is something to tell, and the target runs. */
    void resultIs(String outcomeOfTheCase, String reasons, CallbackRules rules, Instant since) {
        result = outcomeOfTheCase;
        resultReasons = reasons;
        targetBy = target(rules, since);
    }

    /** What stands while it is promised; a decision from before is a result already. */
    void resultOf(CaseView seen, CallbackRules rules, Instant now) {
        kind = seen.transaction();
        Ruling made = seen.decision();
        if (made != null) {
            resultIs(seen.status().name(), made.codes(), rules, now);
        }
    }

    /** The decision was taken back. */
    void resultIsGone() {
        result = null;
        resultReasons = "";
        targetBy = null;
    }

    /** the result is there before anybody calls. */
    boolean readyToCall() {
        return verificationId == null || result != null;
    }

    /** Whether that was the last try. */
    boolean notReached(CallbackRules rules, Instant now) {
        tries++;
        nextTry = rules.hours().next(now.plus(rules.gap()), customersZone());
        return tries >= rules.tries();
    }

    void close(CallbackOutcome how, Instant now) {
        outcome = how;
        closedAt = now;
        openKey = null;
    }

    @Nullable
    String team() {
        return team;
    }

    String site() {
        return site;
    }

    CallbackRow row(CallbackRules rules) {
        return new CallbackRow(
                id(),
                callId,
                requestId,
                verificationId,
                customerName,
                salutation,
                phone,
                reason,
                site,
                customersZone(),
                team,
                madeByName,
                madeAt,
                promisedBy,
                tries,
                nextTry,
                targetBy,
                kind,
                result,
                resultReasons,
                outcome,
                closedAt,
                simulated,
                rules);
    }

    CallbackPromised promised() {
        return new CallbackPromised(
                id, callId, requestId, verificationId, site, zone.name(), team, promisedBy, madeAt, simulated);
    }
}
