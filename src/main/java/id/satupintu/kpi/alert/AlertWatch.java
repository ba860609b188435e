package id.satupintu.kpi.alert;

import id.satupintu.relay.Hint;
import id.satupintu.relay.OnCommit;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks at every alarm: limits twice a minute, what is unusual once for each full hour. One that breaks stops no other. */
@Component("kpiAlertWatch")
class AlertWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);

    private final Alerts alerts;
    private final AlertReading reading;
    private final AlertLog log;
    private final AlertLetters letters;
    private final RelayBus bus;
    private final TransactionOperations transactions;

    AlertWatch(
            Alerts alerts,
            AlertReading reading,
            AlertLog log,
            AlertLetters letters,
            RelayBus bus,
            TransactionOperations transactions) {
        this.alerts = alerts;
        this.reading = reading;
        this.log = log;
        this.letters = letters;
        this.bus = bus;
        this.transactions = transactions;
    }

    @Scheduled(
            initialDelayString = "${satupintu.kpi.alert-check:30s}",
            fixedDelayString = "${satupintu.kpi.alert-check:30s}")
    void look() {
        Instant now = Workday.now();
        for (Alert alert : alerts.findByActiveTrue()) {
            if (!seenThisHour(alert, now)) {
                look(alert, now);
            }
        }
    }

    private static boolean seenThisHour(Alert alert, Instant now) {
        Instant looked = alert.lookedAt();
        return alert.row().kind() == AlertKind.UNUSUAL
                && looked != null
                && looked.truncatedTo(ChronoUnit.HOURS).equals(now.truncatedTo(ChronoUnit.HOURS));
    }

    private void look(Alert alert, Instant now) {
        try {
            Optional<AlertReading.Seen> seen = reading.of(alert.row(), now);
            seen.ifPresent(value -> transactions.executeWithoutResult(status -> note(alert.id(), value, now)));
        } catch (ConcurrencyFailureException another) {
            LOG.debug("Another node looked at alarm {}", alert.id(), another);
        } catch (RuntimeException broken) {
            LOG.error("Alarm {} could not be looked at", alert.id(), broken);
        }
    }

    private void note(UUID id, AlertReading.Seen seen, Instant now) {
        alerts.findById(id).ifPresent(alert -> {
            Optional<AlertEvent> event = alert.see(seen.value(), seen.band(), now);
            Optional<AlertEvent> late = alert.speakAgain(seen.value(), seen.band(), now);
            alerts.save(alert);
            event.ifPresent(happened -> tell(alert, happened));
            late.ifPresent(standing -> letters.send(alert, standing));
        });
    }

    private void tell(Alert alert, AlertEvent event) {
        log.add(event);
        if (!event.muted()) {
            letters.send(alert, event);
        }
        OnCommit.run(() -> bus.publish(new Hint(Topic.KPI, alert.id(), 0)));
    }
}
