package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Back;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.units.Province;
import id.satupintu.units.Units;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One call: who took it where, who calls, the requests in it, and every answer as it was given. */
@Entity
@Table(name = "phone_call")
class Call {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private TakenCall taken;

    @Embedded
    private Caller caller;

    @Embedded
    private LineState line;

    private String notes = "";
    private int told;

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL)
    @OrderBy("place")
    @BatchSize(size = 100)
    private List<ServiceRequest> requests = new ArrayList<>();

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<GivenAnswer> answers = new ArrayList<>();

    protected Call() {}

    Call(TakenCall taken) {
        this.id = Ids.next();
        this.taken = taken;
        this.caller = Caller.unknown(taken.callerNumber());
        this.line = LineState.connected(taken.startedAt());
        requests.add(new ServiceRequest(this, 0, taken.startedAt()));
    }

    /** Every answer that stands, the oldest first. */
    List<Answer> transcript() {
        return given().stream().map(GivenAnswer::answer).toList();
    }

    List<GivenAnswer> given() {
        return answers.stream().filter(GivenAnswer::stands).toList();
    }

    void take(Answer answer, Instant at) {
        caller = switch (answer.question()) {
            case NAME -> caller.named(answer);
            case APKT, PROMISE -> caller.reachableAt(answer);
            default -> caller;
        };
        answers.add(new GivenAnswer(this, answers.size(), request().id().value(), answer, at));
    }

    /** Takes the last answer away and gives it back, if it can be taken back. */
    Optional<Answer> takeBack(Instant at) {
        OptionalInt place = Back.from(transcript());
        if (place.isEmpty()) {
            return Optional.empty();
        }
        GivenAnswer last = given().get(place.getAsInt());
        last.takeBack(at);
        return Optional.of(last.answer());
    }

    /** The clock at the place of a request's connection, as far as it was told. */
    @Nullable
    SiteZone clockOf(ServiceRequest request) {
        return given().stream()
                .filter(given -> given.requestId().equals(request.id().value()))
                .map(given -> given.answer().value(FieldName.PROVINCE))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .flatMap(Units::province)
                .map(Province::zone)
                .orElse(null);
    }

    ServiceRequest request() {
        return requests.getLast();
    }

    List<ServiceRequest> requests() {
        return List.copyOf(requests);
    }

    void nextRequest(Instant at) {
        requests.add(new ServiceRequest(this, requests.size(), at));
    }

    void note(String text) {
        notes = text;
    }

    /** The line is lost; the call stays as it is and can be resumed. Whether that is news. */
    boolean gone(Instant at) {
        LineState before = line;
        line = line.lost(at);
        return line != before;
    }

    /** The caller is on the line again; whether that is news. */
    boolean callerBack(Instant at) {
        boolean news = line.goneAt() != null;
        line = line.back(at);
        return news;
    }

    /** Whether the caller has that number, or a name with that part in lower case. */
    boolean isOf(@Nullable String number, String part) {
        String name = caller.customerName();
        return (number != null && number.equals(caller.reach()))
                || (name != null && name.toLowerCase(Locale.ROOT).contains(part));
    }

    /** The number of the caller in one form, as far as it is known. */
    @Nullable
    String reach() {
        return caller.reach();
    }

    /** A colleague goes on with it. */
    void passTo(Actor colleague) {
        taken = taken.passedTo(colleague);
    }

    boolean goneBySilence(Duration silence) {
        return line.lostBySilence(silence);
    }

    void close(Instant at, boolean lost) {
        line = line.closed(at, lost);
    }

    boolean open() {
        return line.open();
    }

    int tellAgain() {
        told++;
        return told;
    }

    CallId id() {
        return new CallId(id);
    }

    CallHead head() {
        return CallHead.of(id(), taken, caller, line, notes);
    }
}
