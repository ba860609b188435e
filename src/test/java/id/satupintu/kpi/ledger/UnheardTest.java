package id.satupintu.kpi.ledger;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@BothDatabases
@DisplayName("What the ledger has not laid")
class UnheardTest {

    /** Before anything that other tests have told. */
    private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

    private static final String LEDGER = "id.satupintu.kpi.ledger.Listening.on(id.satupintu.callguide.CallRecorded)";

    private final Unheard unheard;
    private final JdbcClient sql;
    private final TransactionOperations transaction;

    @Autowired
    UnheardTest(Unheard unheard, JdbcClient sql, TransactionOperations transaction) {
        this.unheard = unheard;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Test
    @DisplayName("is told after thirty seconds, with the moment since when")
    void late() {
        rolledBack(() -> {
            told(LEDGER, LONG_AGO);
            told(LEDGER, LONG_AGO.plusSeconds(1));

            assertThat(unheard.at(LONG_AGO.plusSeconds(30))).isEmpty();
            assertThat(unheard.at(LONG_AGO.plusSeconds(40))).contains(new Unheard.Events(2, LONG_AGO));
        });
    }

    @Test
    @DisplayName("is nothing that another room has yet to hear")
    void others() {
        rolledBack(() -> {
            told("id.satupintu.callback.CallbackListeners.on(id.satupintu.verification.CallerGone)", LONG_AGO);

            assertThat(unheard.at(LONG_AGO.plusSeconds(40))).isEmpty();
        });
    }

    private void rolledBack(Runnable given) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            given.run();
        });
    }

    private void told(String listener, Instant at) {
        sql.sql("insert into event_publication (id, event_type, listener_id, publication_date, serialized_event)"
                        + " values (?, 'none', ?, ?, '{}')")
                .params(Ids.next(), listener, at.atOffset(UTC))
                .update();
    }
}
