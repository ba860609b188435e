package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satupintu.testing.BothDatabases;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/** The settings of the event registry that are not its defaults: see docs/decisions/0005. */
@SpringBootTest
@BothDatabases
class DurableEventsTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private IncompleteEventPublications incomplete;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void freshEars() {
        Ears.DEAF.set(false);
        Ears.DURABLE.set(0);
        Ears.PASSING.set(0);
    }

    @Test
    void whatADurableListenerDidIsForgotten() {
        say();

        await().until(() -> Ears.DURABLE.get() == 1);
        await().until(() -> remembered() == 0);
    }

    @Test
    void whatItCouldNotDoIsKeptAndDoneWhenSubmittedAgain() {
        Ears.DEAF.set(true);
        say();
        await().until(() -> "FAILED".equals(status()));

        Ears.DEAF.set(false);
        incomplete.resubmitIncompletePublications(publication -> true);

        await().atMost(Duration.ofSeconds(10)).until(() -> Ears.DURABLE.get() == 1 && remembered() == 0);
    }

    @Test
    void aPassingListenerIsNotRegistered() {
        Ears.DEAF.set(true);
        say();
        await().until(() -> "FAILED".equals(status()));

        assertThat(Ears.PASSING).hasValue(1);
        assertThat(remembered()).isEqualTo(1);
        Ears.DEAF.set(false);
        incomplete.resubmitIncompletePublications(publication -> true);
        await().until(() -> remembered() == 0);
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Ears.Said(UUID.randomUUID()));
            status.setRollbackOnly();
        });

        assertThat(remembered()).isZero();
        assertThat(Ears.DURABLE).hasValue(0);
    }

    private void say() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Ears.Said(UUID.randomUUID())));
    }

    private long remembered() {
        return sql.sql("select count(*) from event_publication where event_type = :type")
                .param("type", Ears.Said.class.getName())
                .query(Long.class)
                .single();
    }

    private String status() {
        return sql.sql("select max(status) from event_publication where event_type = :type")
                .param("type", Ears.Said.class.getName())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
