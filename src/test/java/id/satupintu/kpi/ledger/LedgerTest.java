package id.satupintu.kpi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.AVerification;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
class LedgerTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T02:00:00Z");

    private final Telling telling;
    private final Contacts contacts;
    private final Entries entries;
    private final JdbcClient sql;

    @Autowired
    LedgerTest(Ledger ledger, Contacts contacts, Entries entries, JdbcClient sql) {
        this.telling = new Telling(ledger);
        this.contacts = contacts;
        this.entries = entries;
        this.sql = sql;
    }

    @Test
    @DisplayName("reads back exactly what was laid")
    void roundTrip() {
        ACall call = ACall.at(Instant.parse("2026-11-02T02:00:00.123456Z"));
        ARequest request = call.request().exception("VVIP").download("NOW", "YES");
        telling.tell(request.told());

        Fact told = new Inheritance(List.of())
                .of(Told.by(request.told()).with(Column.MATTER_ID, request.id()).with(Column.FIRST_CONTACT, true));

        assertThat(entries.ofFamily(call.id())).extracting(Entry::fact).containsExactly(told);
    }

    @Test
    @DisplayName(
            "times how long the result of the decision that stands travelled, though it was read out before it was heard of")
    void readOutBeforeHeardOf() {
        ACall call = ACall.at(MORNING);
        AVerification verification = call.request().verification();
        telling.tell(verification.told(), verification.relayed(Duration.ofSeconds(1), Duration.ofSeconds(5)));
        Object reversed = verification.reversed();
        verification.version(3).took(Duration.ofMinutes(9));
        telling.tell(verification.relayed(Duration.ofSeconds(2), Duration.ofSeconds(7)));
        telling.tell(verification.told(), reversed);

        assertThat(entries.ofFamily(call.id()).getLast().fact().values())
                .containsEntry(Column.SHOWN_MS, 2_000L)
                .containsEntry(Column.TOLD_MS, 7_000L);
    }

    @Test
    @DisplayName("counts each fact once when events of one call arrive all at once and several times")
    void crowd() throws Exception {
        ACall call = ACall.at(MORNING);
        ARequest request = call.request();
        List<Object> events = Telling.busy(call, request);

        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Object>> work = IntStream.range(0, 20)
                    .mapToObj(index -> Executors.callable(() -> telling.tell(events.get(index % events.size()))))
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(balance(call)).isEqualTo(4);
        assertThat(outcomeOf(request.id())).containsExactly("DECLINED");
    }

    @Test
    void takesContactsOfOnePersonAboutOneTransactionWithinSevenDaysAsOneMatter() {
        String person = "person-" + Ids.next();
        UUID first = matter(MORNING, person, "PD");
        UUID lastOfSevenDays = matter(MORNING.plus(Duration.ofDays(7)).minusSeconds(1), person, "PD");
        UUID otherTransaction = matter(MORNING.plus(Duration.ofDays(1)), person, "PB");
        UUID dayEight = matter(MORNING.plus(Duration.ofDays(7)), person, "PD");

        assertThat(lastOfSevenDays).isEqualTo(first);
        assertThat(otherTransaction).isNotEqualTo(first);
        assertThat(dayEight).isNotEqualTo(first);
    }

    @Test
    void neverMergesContactsOfPersonsWhoAreNotKnown() {
        ARequest one = ACall.at(MORNING).request();
        ARequest other = ACall.at(MORNING.plusSeconds(60)).request();
        telling.tell(one.told(), other.told());

        assertThat(matterOf(one.id())).isEqualTo(one.id());
        assertThat(matterOf(other.id())).isEqualTo(other.id());
    }

    @Test
    void forgetsThePersonAfterThirtyFiveDaysAndKeepsTheFacts() {
        String person = "person-" + Ids.next();
        matter(MORNING, person, "PD");

        assertThat(contacts.forget(MORNING.plus(Contacts.REMEMBERED).plusSeconds(60)))
                .isPositive();

        assertThat(sql.sql("select count(*) from kpi_matter where person_key = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private UUID matter(Instant start, String person, String transaction) {
        ARequest request = ACall.at(start).request().transaction(transaction).person(person);
        telling.tell(request.told());
        return matterOf(request.id());
    }

    private UUID matterOf(UUID request) {
        return sql.sql("select matter_id from kpi_fact where subject = ? and sign = 1")
                .param(request)
                .query(UUID.class)
                .single();
    }

    private long balance(ACall call) {
        return sql.sql("select sum(sign) from kpi_fact where family = ?")
                .param(call.id())
                .query(Long.class)
                .single();
    }

    private List<String> outcomeOf(UUID request) {
        return sql.sql("select outcome from kpi_fact where subject = ? group by outcome having sum(sign) > 0")
                .param(request)
                .query(String.class)
                .list();
    }
}
