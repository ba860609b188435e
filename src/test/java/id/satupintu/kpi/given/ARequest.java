package id.satupintu.kpi.given;

import id.satupintu.callguide.RequestRecorded;
import id.satupintu.escalation.ApktNumberEntered;
import id.satupintu.escalation.ExceptionRecorded;
import id.satupintu.escalation.ExceptionVoided;
import id.satupintu.escalation.RegisterGiven;
import id.satupintu.escalation.SimoneNumberEntered;
import id.satupintu.workday.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A power increase that was directed to the app and about which nothing was asked yet, unless said otherwise. */
public final class ARequest {

    final UUID id = Ids.next();
    final ACall call;
    String transaction = "PD";
    private String unit = "JAYA";
    private String route = "PLN_MOBILE";
    private @Nullable String exception;
    private @Nullable String exceptions;
    private @Nullable String ccRegister;
    private String outcome = "DIRECTED";
    private boolean asked;
    private @Nullable String hadApp;
    private @Nullable String choice;
    private @Nullable String installed;
    private boolean verified;
    private boolean submitted;
    private @Nullable String person;
    private boolean reminded;
    private int version = 1;

    ARequest(ACall call) {
        this.call = call;
    }

    public UUID id() {
        return id;
    }

    public ARequest transaction(String code) {
        transaction = code;
        return this;
    }

    public ARequest unit(String code) {
        unit = code;
        return this;
    }

    public ARequest nonNiaga() {
        transaction = "NON_NIAGA";
        route = "NON_NIAGA";
        outcome = "NON_NIAGA";
        return this;
    }

    public ARequest declined() {
        outcome = "DECLINED";
        return this;
    }

    public ARequest unfinished() {
        outcome = "UNFINISHED";
        return this;
    }

    public ARequest exception(String code) {
        route = "APKT_SIMONE";
        outcome = "ESCALATED";
        exception = code;
        exceptions = code;
        return this;
    }

    /** Several hold at once; the first is the primary one. */
    public ARequest exceptions(String codes) {
        exception(codes.split(",")[0]);
        exceptions = codes;
        return this;
    }

    public ARequest registered(String kind) {
        transaction = "PS";
        route = "CC_REGISTER";
        outcome = "REGISTERED";
        ccRegister = kind;
        return this;
    }

    public ARequest outsidePolicy() {
        route = "OUTSIDE_POLICY";
        outcome = "OUTSIDE_POLICY";
        return this;
    }

    public ARequest hadApp() {
        asked = true;
        hadApp = "ALREADY";
        return this;
    }

    public ARequest download(String chosen, @Nullable String seen) {
        asked = true;
        hadApp = "NOT_YET";
        choice = chosen;
        installed = seen;
        return this;
    }

    public ARequest verified() {
        verified = true;
        return this;
    }

    public ARequest submitted() {
        submitted = true;
        return this;
    }

    public ARequest reminded() {
        reminded = true;
        return this;
    }

    public ARequest person(@Nullable String key) {
        person = key;
        return this;
    }

    public ARequest version(int told) {
        version = told;
        return this;
    }

    public AVerification verification() {
        return new AVerification(this);
    }

    /** Its exception counts with that version of its case. */
    public ExceptionRecorded exceptionRecorded(long caseVersion) {
        return new ExceptionRecorded(
                id,
                caseVersion,
                call.id,
                id,
                "NO_PHONE",
                "a",
                "NO_PHONE",
                transaction,
                unit,
                call.site,
                call.zone.name(),
                call.zone.dayOf(call.start),
                call.team,
                call.cso,
                call.edition,
                true,
                call.start.plusSeconds(200));
    }

    /** Its exception counts no longer with that version of its case. */
    public ExceptionVoided exceptionVoided(long caseVersion) {
        return new ExceptionVoided(id, caseVersion, call.id, id, "MISTAKE", true, call.start.plusSeconds(250));
    }

    public RequestRecorded told() {
        return recorded(route, exception);
    }

    /** As it counts once its exception was taken back; the same for what is none. */
    public RequestRecorded takenBack() {
        boolean offThePath =
                Set.of("APKT_SIMONE", "CC_REGISTER", "OUTSIDE_POLICY").contains(route);
        return offThePath ? recorded("TAKEN_BACK", null) : told();
    }

    private RequestRecorded recorded(String on, @Nullable String label) {
        Instant start = call.start.plusSeconds(30);
        return new RequestRecorded(
                id,
                version,
                call.id,
                start,
                call.site,
                call.zone.name(),
                call.zone.dayOf(start),
                unit,
                call.team,
                call.cso,
                transaction,
                on,
                "Q-040",
                label,
                exception == null ? "" : Objects.requireNonNull(exceptions),
                ccRegister,
                outcome,
                asked,
                hadApp,
                choice,
                installed,
                verified,
                submitted,
                false,
                reminded,
                person,
                call.edition,
                true,
                call.start.plus(Duration.ofMinutes(4)));
    }

    public ApktNumberEntered apktNumber() {
        return new ApktNumberEntered(
                id,
                1,
                call.id,
                id,
                "A",
                transaction,
                unit,
                call.site,
                call.zone.name(),
                call.zone.dayOf(call.start),
                call.team,
                call.cso,
                call.edition,
                "HAND",
                call.start.plusSeconds(200),
                true,
                call.start.plusSeconds(300));
    }

    public SimoneNumberEntered simoneNumber(Duration after) {
        return new SimoneNumberEntered(
                id,
                1,
                call.id,
                id,
                "A",
                transaction,
                unit,
                call.site,
                call.zone.name(),
                call.zone.dayOf(call.start),
                call.team,
                call.cso,
                call.edition,
                "HAND",
                call.start.plusSeconds(200),
                true,
                call.start.plusSeconds(200).plus(after));
    }

    public RegisterGiven registerNumber() {
        return registerNumber(Duration.ofSeconds(400));
    }

    /** Given so long after the start of the call. */
    public RegisterGiven registerNumber(Duration after) {
        return new RegisterGiven(
                id,
                1,
                call.id,
                id,
                "D1",
                transaction,
                unit,
                call.site,
                call.zone.name(),
                call.zone.dayOf(call.start),
                call.team,
                call.cso,
                call.edition,
                "HAND",
                call.start.plusSeconds(200),
                true,
                call.start.plus(after));
    }
}
