package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satupintu.testing.BothDatabases;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The settings of the event registry that are not its defaults: see docs/decisions/0005. */
@SpringBootTest(properties = "logging.level.org.springframework.aop.interceptor=off")
@BothDatabases
class DurableEventsTest {

    private static final AtomicBoolean DEAF = new AtomicBoolean();
    private static final AtomicInteger DURABLE = new AtomicInteger();
    private static final AtomicInteger PASSING = new AtomicInteger();

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
        DEAF.set(false);
        DURABLE.set(0);
        PASSING.set(0);
    }

    @Test
    void whatADurableListenerDidIsForgotten() {
        say();

        await().until(() -> DURABLE.get() == 1);
        await().until(() -> remembered() == 0);
    }

    @Test
    void whatItCouldNotDoIsKeptAndDoneWhenSubmittedAgain() {
        DEAF.set(true);
        say();
        await().until(() -> "FAILED".equals(status()));

        DEAF.set(false);
        incomplete.resubmitIncompletePublications(publication -> true);

        await().atMost(Duration.ofSeconds(10)).until(() -> DURABLE.get() == 1 && remembered() == 0);
    }

    @Test
    void aPassingListenerIsNotRegistered() {
        DEAF.set(true);
        say();
        await().until(() -> "FAILED".equals(status()));

        assertThat(PASSING).hasValue(1);
        assertThat(remembered()).isEqualTo(1);
        DEAF.set(false);
        incomplete.resubmitIncompletePublications(publication -> true);
        await().until(() -> remembered() == 0);
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Said(UUID.randomUUID()));
            status.setRollbackOnly();
        });

        assertThat(remembered()).isZero();
        assertThat(DURABLE).hasValue(0);
    }

    private void say() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Said(UUID.randomUUID())));
    }

    private long remembered() {
        return sql.sql("select count(*) from event_publication where event_type = :type")
                .param("type", Said.class.getName())
                .query(Long.class)
                .single();
    }

    private String status() {
        return sql.sql("select max(status) from event_publication where event_type = :type")
                .param("type", Said.class.getName())
                .query(String.class)
                .optional()
                .orElse("");
    }

    record Said(UUID id) {}

    static class Ears {

        @ApplicationModuleListener
        void durably(Said said) {
            if (DEAF.get()) {
                throw new IllegalStateException("deaf to " + said.id());
            }
            DURABLE.incrementAndGet();
        }

        @TransactionalEventListener
        void inPassing(Said said) {
            PASSING.incrementAndGet();
        }
    }

    @TestConfiguration
    static class WithEars {

        @Bean
        Ears ears() {
            return new Ears();
        }
    }
}
