package id.satupintu.callguide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.EditionId;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One call by itself: answers that come and go, requests one after the other, a line that is lost and found. */
class CallTest {

    private static final Instant TEN = Instant.parse("2026-11-26T03:00:00Z");
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final People people = People.ofANewTeam();
    private final Call call = new Call(TakenCall.by(
            people.cso(), StartCall.byPhone("081234567890"), "JAYA", new EditionId("2022-03-01-niaga"), TEN));

    @Test
    @Tag("Q-031")
    @DisplayName(
            "The name is the caller's from the moment it is told; the number of the telephone stands in until then")
    void name() {
        assertThat(call.head().contactPhone()).isEqualTo("081234567890");

        take(Question.GREETING, Choice.SAID);
        call.take(Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Hana", "phone", "081399998888")), TEN);

        assertThat(call.head().customerName()).isEqualTo("Hana");
        assertThat(call.head().contactPhone()).isEqualTo("081399998888");
        assertThat(call.isOf("+6281399998888", "nobody")).isTrue();
        assertThat(call.isOf(null, "han")).isTrue();
        assertThat(call.isOf("+6281234567890", "nobody")).isFalse();
    }

    @Test
    @Tag("A-37")
    @DisplayName(
            "The first number that is told, be it for the unit or for a callback, finds the caller where no other is known")
    void reachable() {
        Call unknown = new Call(
                TakenCall.by(people.cso(), StartCall.byPhone(null), "JAYA", new EditionId("2022-03-01-niaga"), TEN));
        unknown.take(Answer.of(Question.APKT, Map.of("phone", "081399998888")), TEN);
        unknown.take(Answer.of(Question.PROMISE, Map.of("phone", "081377776666")), TEN);
        call.take(Answer.of(Question.APKT, Map.of("phone", "081399998888")), TEN);

        assertThat(unknown.isOf("+6281399998888", "nobody")).isTrue();
        assertThat(unknown.head().contactPhone()).isEqualTo("081399998888");
        assertThat(call.head().contactPhone()).isEqualTo("081234567890");
    }

    @Test
    @DisplayName("A step back takes the last answer away and nothing else; it stays in the record")
    void back() {
        take(Question.GREETING, Choice.SAID);
        take(Question.NEED, Choice.PD);

        assertThat(call.takeBack(TEN)).contains(Answer.of(Question.NEED, Choice.PD));
        assertThat(call.transcript()).containsExactly(Answer.of(Question.GREETING, Choice.SAID));
        take(Question.NEED, Choice.PB);
        assertThat(call.transcript()).last().isEqualTo(Answer.of(Question.NEED, Choice.PB));
    }

    @Test
    @DisplayName("Before the first answer there is nothing to take back")
    void nothingToTakeBack() {
        assertThat(call.takeBack(TEN)).isEmpty();
    }

    @Test
    @Tag("A-36")
    @DisplayName("A further request begins behind the one before, and answers belong to it from then on")
    void nextRequest() {
        RequestId first = call.request().id();
        call.nextRequest(TEN);
        take(Question.NEED, Choice.PS);

        assertThat(call.requests()).extracting(ServiceRequest::place).containsExactly(0, 1);
        assertThat(call.request().id()).isNotEqualTo(first);
        assertThat(call.given().getLast().requestId())
                .isEqualTo(call.request().id().value());
    }

    @Test
    @Tag("A-26")
    @DisplayName("The customer's clock is that of the place last told, of this request and no other")
    void clock() {
        ServiceRequest first = call.request();
        assertThat(call.clockOf(first)).isNull();

        call.take(Answer.of(Question.DETAILS, Map.of("province", "33")), TEN);
        call.take(Answer.of(Question.DETAILS, Map.of("province", "94")), TEN);
        call.nextRequest(TEN);

        assertThat(call.clockOf(first)).isEqualTo(SiteZone.WIT);
        assertThat(call.clockOf(call.request())).isNull();
    }

    @Test
    @Tag("A-37")
    @DisplayName("A lost line is news once, and so is its return")
    void line() {
        assertThat(call.gone(TEN.plusSeconds(60))).isTrue();
        assertThat(call.gone(TEN.plusSeconds(90))).isFalse();
        assertThat(call.head().goneAt()).isEqualTo(TEN.plusSeconds(60));

        assertThat(call.callerBack(TEN.plusSeconds(120))).isTrue();
        assertThat(call.callerBack(TEN.plusSeconds(121))).isFalse();
        assertThat(call.open()).isTrue();
    }

    @Test
    @Tag("A-37")
    @DisplayName("Only a screen that had been silent for long brings its caller back by itself")
    void silence() {
        call.gone(TEN.plusSeconds(60));
        assertThat(call.goneBySilence(SILENCE)).isFalse();

        call.callerBack(TEN.plusSeconds(70));
        call.gone(TEN.plusSeconds(70).plus(SILENCE));
        assertThat(call.goneBySilence(SILENCE)).isTrue();

        call.close(TEN.plusSeconds(900), true);
        assertThat(call.goneBySilence(SILENCE)).isFalse();
        assertThat(call.head().dropped()).isTrue();
        assertThat(call.gone(TEN.plusSeconds(901))).isFalse();
    }

    @Test
    @Tag("A-37")
    @DisplayName("In the hands of a colleague it stays the call of its team, site and edition")
    void passed() {
        CallHead before = call.head();
        call.passTo(people.colleague());

        assertThat(call.head().cso()).isEqualTo(people.colleague().id());
        assertThat(call.head().team()).isEqualTo(before.team());
        assertThat(call.head().edition()).isEqualTo(before.edition());
        assertThat(call.head().startedAt()).isEqualTo(TEN);
    }

    @Test
    @DisplayName("Masked for whoever reads along, it gives neither name nor number nor notes away")
    void masked() {
        call.take(Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Hana", "phone", "081399998888")), TEN);
        call.note("tinggal di Menteng");

        CallHead masked = call.head().masked();

        assertThat(masked.customerName()).isEqualTo("H•••");
        assertThat(masked.contactPhone()).doesNotContain("99998888");
        assertThat(masked.notes()).isEmpty();
        assertThat(masked.toString()).doesNotContain("Hana");
    }

    private void take(Question question, Choice choice) {
        call.take(Answer.of(question, choice), TEN);
    }
}
