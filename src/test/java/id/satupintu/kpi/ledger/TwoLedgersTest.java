package id.satupintu.kpi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.relay.RelayBus;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@SpringBootTest
@BothDatabases
@DisplayName("Two nodes on one database, told at the same time,")
class TwoLedgersTest {

    private static final Instant MORNING = Instant.parse("2026-11-09T02:00:00Z");

    private final List<Telling> nodes;
    private final Turns turns;
    private final JdbcClient sql;

    @Autowired
    TwoLedgersTest(
            Ledger one,
            Entries entries,
            Traces traces,
            Matters matters,
            Accounts accounts,
            Relays relays,
            Turns turns,
            PlatformTransactionManager transactions,
            RelayBus bus,
            JdbcClient sql) {
        Ledger other = new Ledger(entries, traces, matters, accounts, relays, turns, transactions, bus);
        this.nodes = List.of(new Telling(one), new Telling(other));
        this.turns = turns;
        this.sql = sql;
    }

    @BeforeEach
    void severalNodes() {
        assumeTrue(turns.partitioned(), "H2 serves one node");
    }

    @Test
    @DisplayName("count each fact of one call once")
    void oneCall() {
        ACall call = ACall.at(MORNING);
        ARequest request = call.request();
        List<Object> events = Telling.busy(call, request);

        tell(events, events, events, events);

        assertThat(sql.sql("select sum(sign) from kpi_fact where family = ?")
                        .param(call.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("find one matter in what one person asks in two calls")
    void onePerson() {
        for (int time = 0; time < 20; time++) {
            String person = "person-" + Ids.next();
            tell(List.of(asks(person, MORNING)), List.of(asks(person, MORNING.plusSeconds(60))));

            assertThat(mattersOf(person)).hasSize(1);
        }
    }

    private static Object asks(String person, Instant at) {
        return ACall.at(at).request().transaction("PD").person(person).told();
    }

    private List<UUID> mattersOf(String person) {
        return sql.sql("select distinct matter_id from kpi_matter where person_key = ?")
                .param(person)
                .query(UUID.class)
                .list();
    }

    /** Each list by the next node, event by event, all lists at once. */
    @SafeVarargs
    private void tell(List<Object>... lists) {
        try (ExecutorService threads = Executors.newFixedThreadPool(lists.length)) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int index = 0; index < lists.length; index++) {
                Telling node = nodes.get(index % nodes.size());
                List<Object> events = lists[index];
                all.add(CompletableFuture.runAsync(() -> node.tell(events.toArray()), threads));
            }
            all.forEach(CompletableFuture::join);
        }
    }
}
