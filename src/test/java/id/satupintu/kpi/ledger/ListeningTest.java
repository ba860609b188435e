package id.satupintu.kpi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.AVerification;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.testing.BothDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@BothDatabases
@DisplayName("An event told in a transaction")
class ListeningTest {

    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Entries entries;
    private final RelayBus bus;
    private final JdbcClient sql;
    private final ACall call = ACall.at(Instant.parse("2026-11-03T03:00:00Z"));

    @Autowired
    ListeningTest(
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Entries entries,
            RelayBus bus,
            JdbcClient sql) {
        this.events = events;
        this.transaction = transaction;
        this.entries = entries;
        this.bus = bus;
        this.sql = sql;
    }

    @Test
    @DisplayName("becomes a fact after the commit, whatever its kind, and the screens are rung")
    void laid() {
        Set<UUID> rung = ConcurrentHashMap.newKeySet();
        ARequest request = call.request();
        AVerification verification = request.verification();
        Instant due = Instant.parse("2026-11-04T03:00:00Z");
        try (var ear = bus.subscribe(Topic.KPI, hint -> rung.add(hint.id()))) {
            transaction.executeWithoutResult(status -> List.of(
                            call.told(),
                            request.told(),
                            verification.told(),
                            verification.promisedFor(due),
                            verification.closed("REACHED"))
                    .forEach(events::publishEvent));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(balance()).isEqualTo(4));
            Awaitility.await()
                    .untilAsserted(() -> assertThat(rung).contains(call.id(), request.id(), verification.id()));
        }
    }

    @Test
    @DisplayName("becomes none when the transaction is rolled back")
    void rolledBack() {
        ARequest kept = call.request();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(call.told());
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> events.publishEvent(kept.told()));

        Awaitility.await().untilAsserted(() -> assertThat(balance()).isEqualTo(1));
        assertThat(entries.ofFamily(call.id()))
                .extracting(entry -> entry.fact().kind())
                .containsOnly(FactKind.REQUEST);
    }

    @Test
    @DisplayName("that ends an exception takes it out of the figures and opens its hour again")
    void exceptionTakenBack() {
        ARequest request = call.request().exception("VVIP");
        publish(request.told());
        Awaitility.await().untilAsserted(() -> assertThat(balance()).isEqualTo(1));
        sql.sql("delete from kpi_mark where family = ?").param(call.id()).update();

        publish(request.exceptionVoided(2));

        Awaitility.await().untilAsserted(() -> assertThat(route(request)).containsExactly("TAKEN_BACK"));
        assertThat(sql.sql("select count(*) from kpi_mark where family = ?")
                        .param(call.id())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<String> route(ARequest request) {
        return sql.sql("select route from kpi_fact where subject = ? group by route having sum(sign) > 0")
                .param(request.id())
                .query(String.class)
                .list();
    }

    private int balance() {
        return entries.ofFamily(call.id()).stream().mapToInt(Entry::sign).sum();
    }
}
