package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.BothDatabases;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/** What a listener could not take is kept and told again, whichever event it was. */
@SpringBootTest
@BothDatabases
@Import(RedeliveryTest.Ears.class)
class RedeliveryTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IncompleteEventPublications unheard;

    @ParameterizedTest
    @MethodSource("id.satupintu.verification.EventRecordsTest#events")
    void whatWasNotHeardIsToldAgain(Object event) throws InterruptedException {
        Ears.DEAF.set(true);
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        assertThat(Ears.TRIED.poll(10, TimeUnit.SECONDS)).isEqualTo(event);

        Ears.DEAF.set(false);
        unheard.resubmitIncompletePublications(publication -> Objects.equals(publication.getEvent(), event));

        assertThat(Ears.HEARD.poll(10, TimeUnit.SECONDS)).isEqualTo(event);
    }

    @Test
    void oneListenerThatAlwaysThrowsHoldsUpNobodyElse() throws InterruptedException {
        VerificationDecided decided = (VerificationDecided) EventRecordsTest.events()
                .filter(VerificationDecided.class::isInstance)
                .findFirst()
                .orElseThrow();
        Ears.DEAF.set(true);

        for (int times = 0; times < 3; times++) {
            transaction.executeWithoutResult(status -> events.publishEvent(decided));
            assertThat(Ears.BESIDE.poll(10, TimeUnit.SECONDS)).isEqualTo(decided);
        }

        Ears.DEAF.set(false);
        unheard.resubmitIncompletePublications(publication -> Objects.equals(publication.getEvent(), decided));
        assertThat(Ears.HEARD.poll(10, TimeUnit.SECONDS)).as("it is told again").isEqualTo(decided);
        Ears.TRIED.clear();
        Ears.HEARD.clear();
    }

    @TestConfiguration
    static class Ears {

        static final AtomicBoolean DEAF = new AtomicBoolean();
        static final BlockingQueue<Object> TRIED = new LinkedBlockingQueue<>();
        static final BlockingQueue<Object> HEARD = new LinkedBlockingQueue<>();

        static final BlockingQueue<Object> BESIDE = new LinkedBlockingQueue<>();

        @ApplicationModuleListener
        void on(VerificationDecided event) {
            hear(event);
        }

        @ApplicationModuleListener
        void beside(VerificationDecided event) {
            BESIDE.add(event);
        }

        @ApplicationModuleListener
        void on(VerificationReversed event) {
            hear(event);
        }

        @ApplicationModuleListener
        void on(VerificationHandedOver event) {
            hear(event);
        }

        @ApplicationModuleListener
        void on(VerificationRelayed event) {
            hear(event);
        }

        @ApplicationModuleListener
        void on(VerificationWithdrawn event) {
            hear(event);
        }

        @ApplicationModuleListener
        void on(VerificationSlow event) {
            hear(event);
        }

        @ApplicationModuleListener
        void on(CallerGone event) {
            hear(event);
        }

        private void hear(Object event) {
            if (DEAF.get()) {
                TRIED.add(event);
                throw new IllegalStateException("not now");
            }
            HEARD.add(event);
        }
    }
}
