package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.BothDatabases;
import id.satupintu.testing.EventSamples;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/** What a listener could not take is kept and told again, whichever event it was. */
@SpringBootTest
@BothDatabases
class RedeliveryTest {

    private static final int TIMES = 3;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IncompleteEventPublications unheard;

    @ParameterizedTest
    @ValueSource(
            classes = {
                VerificationHandedOver.class,
                VerificationDecided.class,
                VerificationReversed.class,
                VerificationRelayed.class,
                VerificationWithdrawn.class,
                VerificationSlow.class,
                CallerGone.class
            })
    void whatWasNotHeardIsToldAgain(Class<?> type) throws InterruptedException {
        Object event = EventSamples.whole(type);
        Ears.AWAITED.set(event);
        Ears.DEAF.set(true);
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        assertThat(Ears.TRIED.poll(10, TimeUnit.SECONDS)).isEqualTo(event);

        Ears.DEAF.set(false);
        unheard.resubmitIncompletePublications(publication -> Objects.equals(publication.getEvent(), event));

        assertThat(Ears.HEARD.poll(10, TimeUnit.SECONDS)).isEqualTo(event);
    }

    @Test
    void oneListenerThatAlwaysThrowsHoldsUpNobodyElse() throws InterruptedException {
        VerificationDecided decided = EventSamples.whole(VerificationDecided.class);
        Ears.AWAITED.set(decided);
        Ears.BESIDE.clear();
        Ears.DEAF.set(true);

        for (int times = 0; times < TIMES; times++) {
            transaction.executeWithoutResult(status -> events.publishEvent(decided));
            assertThat(Ears.BESIDE.poll(10, TimeUnit.SECONDS)).isEqualTo(decided);
            assertThat(Ears.TRIED.poll(10, TimeUnit.SECONDS)).isEqualTo(decided);
        }

        Ears.DEAF.set(false);
        unheard.resubmitIncompletePublications(publication -> Objects.equals(publication.getEvent(), decided));
        for (int times = 0; times < TIMES; times++) {
            assertThat(Ears.HEARD.poll(10, TimeUnit.SECONDS))
                    .as("it is told again")
                    .isEqualTo(decided);
        }
    }
}
