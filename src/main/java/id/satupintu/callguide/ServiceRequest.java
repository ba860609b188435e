package id.satupintu.callguide;

import id.satupintu.callguide.guide.EndingKind;
import id.satupintu.callguide.guide.Outcome;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.Transaction;
import id.satupintu.privacy.Place;
import id.satupintu.privacy.SealedNik;
import id.satupintu.workday.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request of a call. What its answers amount to is kept beside them, for lists and for look-ups. */
@Entity
@Table(name = "service_request")
class ServiceRequest {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "call_id")
    private Call call;

    private int place;
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Transaction kind;

    @Enumerated(EnumType.STRING)
    private RouteKind route = RouteKind.ASK;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.UNFINISHED;

    @Enumerated(EnumType.STRING)
    private EndingKind ending = EndingKind.OPEN;

    private @Nullable UUID verificationId;
    private boolean verified;
    private boolean approvalTakenBack;

    @Embedded
    private @Nullable SealedNik nik;

    private int told;

    protected ServiceRequest() {}

    ServiceRequest(Call call, int place, Instant at) {
        this.id = Ids.next();
        this.call = call;
        this.place = place;
        this.startedAt = at;
    }

    RequestId id() {
        return new RequestId(id);
    }

    Call call() {
        return call;
    }

    int place() {
        return place;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Where its NIK stands, for the vault. */
    Place nikPlace() {
        return new Place("service_request", "nik", id);
    }

    @Nullable
    SealedNik nik() {
        return nik;
    }

    void keep(SealedNik sealed) {
        nik = sealed;
    }

    @Nullable
    UUID verificationId() {
        return verificationId;
    }

    void handedOver(UUID verification) {
        verificationId = verification;
    }

    void amountsTo(RequestFacts facts) {
        kind = facts.transaction();
        route = facts.routing().route();
        outcome = facts.outcome();
        ending = facts.ending();
        verified = verified(facts);
    }

    /** A TL approved; whether that is news. */
    boolean verifiedNow() {
        boolean news = !verified;
        verified = true;
        approvalTakenBack = false;
        return news;
    }

    /** The approval stands no more, whatever was read to the customer; whether that is news. */
    boolean approvalTakenBack() {
        boolean news = !approvalTakenBack;
        verified = false;
        approvalTakenBack = true;
        return news;
    }

    /** Whether the account counts as verified, by what was said in the call or by a decision. */
    boolean verified(RequestFacts facts) {
        return !approvalTakenBack && (verified || facts.verified());
    }

    int tellAgain() {
        told++;
        return told;
    }

    RequestRow row() {
        return new RequestRow(id(), kind, route, outcome, ending, verified, verificationId);
    }
}
