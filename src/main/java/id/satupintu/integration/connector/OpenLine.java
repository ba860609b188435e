package id.satupintu.integration.connector;

import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.dispatch.Delivery;
import id.satupintu.escalation.dispatch.Letter;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One system's line: each attempt tries a few times with growing pauses, each try passes the breaker. What the other side
 * refuses for good is neither tried again nor counted against it.
 */
class OpenLine {

    private static final Logger LOG = LoggerFactory.getLogger(OpenLine.class);
    private static final int TWICE = 2;
    private static final int HALF = 50;

    private final OutsideSystem system;
    private final Post post;
    private final CircuitBreaker breaker;
    private final Retry retry;
    private final IntervalFunction again;
    private final Duration breakerOpen;
    private final Duration longest;

    OpenLine(OutsideSystem system, Line line) {
        this(system, line, new HttpPost(line.address(), line.token(), line.timeout()));
    }

    OpenLine(OutsideSystem system, Line line, Post post) {
        String name = system.name().toLowerCase(Locale.ROOT);
        this.system = system;
        this.post = post;
        this.breakerOpen = line.breakerOpen();
        this.longest = line.longest();
        this.again = IntervalFunction.ofExponentialBackoff(line.again(), TWICE, line.againAtMost());
        this.breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(line.breakerCalls())
                        .minimumNumberOfCalls(line.breakerCalls())
                        .failureRateThreshold(HALF)
                        .waitDurationInOpenState(line.breakerOpen())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .ignoreExceptions(SaidNo.class)
                        .build());
        this.retry = Retry.of(
                name,
                RetryConfig.custom()
                        .maxAttempts(line.tries())
                        .intervalFunction(IntervalFunction.ofExponentialBackoff(line.pause(), TWICE))
                        .retryExceptions(NoAnswer.class)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(event -> LOG.warn(
                        "The line to {}: {}", system, event.getStateTransition().getToState()));
    }

    Duration longest() {
        return longest;
    }

    Delivery send(Letter letter) {
        Supplier<String> guarded =
                Retry.decorateSupplier(retry, CircuitBreaker.decorateSupplier(breaker, () -> post.number(letter)));
        try {
            return system.read(guarded.get())
                    .<Delivery>map(Delivery.Done::new)
                    .orElseGet(() -> new Delivery.Refused("no-number"));
        } catch (SaidNo no) {
            return new Delivery.Refused(no.code());
        } catch (NoAnswer none) {
            LOG.info("{} did not answer letter {}: {}", system, letter.key(), none.code());
            return new Delivery.Unsure(none.code(), pause(letter));
        } catch (CallNotPermittedException open) {
            return new Delivery.Unsure("breaker-open", breakerOpen);
        }
    }

    private Duration pause(Letter letter) {
        return Duration.ofMillis(again.apply(letter.attempt()));
    }
}
