package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Back;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.Salutation;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One call: who took it where, the requests in it, and every answer as it was given. */
@Entity
@Table(name = "phone_call")
class Call {

    private static final String NO_SITE = "-";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID cso;
    private String csoLogin;
    private String csoName;
    private @Nullable String team;
    private String site;
    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    private SiteZone zone;

    private LocalDate siteDay;
    private String edition;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String callerNumber;
    private @Nullable String customerName;

    @Enumerated(EnumType.STRING)
    private Salutation salutation = Salutation.NEUTRAL;

    private @Nullable String contactPhone;
    private String notes = "";
    private boolean simulated;
    private Instant startedAt;
    private Instant heartbeatAt;
    private @Nullable Instant goneAt;
    private @Nullable Instant endedAt;
    private boolean dropped;
    private int told;

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<ServiceRequest> requests = new ArrayList<>();

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<GivenAnswer> answers = new ArrayList<>();

    protected Call() {}

    Call(Actor actor, StartCall start, @Nullable String unitOfSite, EditionId under, Instant now) {
        id = Ids.next();
        cso = actor.id().value();
        csoLogin = actor.login();
        csoName = actor.name();
        team = actor.team();
        site = actor.site() == null ? NO_SITE : actor.site();
        unit = unitOfSite;
        zone = actor.zone();
        siteDay = zone.dayOf(now);
        edition = under.value();
        channel = start.channel();
        callerNumber = start.callerNumber();
        contactPhone = start.callerNumber();
        simulated = actor.simulated();
        startedAt = now;
        heartbeatAt = now;
        requests.add(new ServiceRequest(this, 0, now));
    }

    /** Every answer that stands, the oldest first. */
    List<Answer> transcript() {
        return given().stream().map(GivenAnswer::answer).toList();
    }

    List<GivenAnswer> given() {
        return answers.stream().filter(GivenAnswer::stands).toList();
    }

    /** Every answer that was ever given, the taken-back ones among them. */
    List<GivenAnswer> everGiven() {
        return List.copyOf(answers);
    }

    void take(Answer answer, Instant at) {
        if (answer.question() == Question.NAME) {
            named(answer);
        }
        answers.add(new GivenAnswer(this, answers.size(), request().id().value(), answer, at));
    }

    private void named(Answer answer) {
        customerName = answer.value(FieldName.NAME);
        String said = answer.value(FieldName.SALUTATION);
        salutation = said == null ? Salutation.NEUTRAL : Salutation.valueOf(said);
        String phone = answer.value(FieldName.PHONE);
        contactPhone = phone == null ? contactPhone : phone;
    }

    /** Takes the last answer away, if it can be taken back. */
    boolean takeBack(Instant at) {
        OptionalInt place = Back.from(transcript());
        place.ifPresent(last -> given().get(last).takeBack(at));
        return place.isPresent();
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

    /** The line is lost; the call stays as it is and can be resumed. */
    boolean gone(Instant at) {
        boolean news = goneAt == null && open();
        goneAt = news ? at : goneAt;
        return news;
    }

    /** The caller is on the line again; whether that is news. */
    boolean callerBack(Instant at) {
        boolean news = goneAt != null;
        goneAt = null;
        heartbeatAt = at;
        return news;
    }

    /** Gone only because the screen had been silent for so long, not by the word of the CSO. */
    boolean goneBySilence(Duration silence) {
        return open() && goneAt != null && !goneAt.isBefore(heartbeatAt.plus(silence));
    }

    void close(Instant at, boolean lost) {
        endedAt = at;
        dropped = lost;
    }

    boolean open() {
        return endedAt == null;
    }

    int tellAgain() {
        told++;
        return told;
    }

    CallId id() {
        return new CallId(id);
    }

    CallHead head() {
        return new CallHead(
                id(),
                new StaffId(cso),
                csoLogin,
                csoName,
                team,
                site,
                unit,
                zone,
                siteDay,
                new EditionId(edition),
                channel,
                callerNumber,
                customerName,
                salutation,
                contactPhone,
                notes,
                simulated,
                startedAt,
                goneAt,
                endedAt,
                dropped);
    }
}
