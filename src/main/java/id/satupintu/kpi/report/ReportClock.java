package id.satupintu.kpi.report;

import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends each report when its period is over and its hour has come, by the clock of Jakarta; one that was missed while the
 * house stood still goes out afterwards. Letters and the word that the period is done stand in one transaction.
 */
@Component
class ReportClock {

    private static final Logger LOG = LoggerFactory.getLogger(ReportClock.class);

    private final MailedReports reports;
    private final Dispatching dispatching;
    private final TransactionOperations transactions;

    ReportClock(MailedReports reports, Dispatching dispatching, TransactionOperations transactions) {
        this.reports = reports;
        this.dispatching = dispatching;
        this.transactions = transactions;
    }

    @Scheduled(
            initialDelayString = "${satupintu.kpi.report-check:1m}",
            fixedDelayString = "${satupintu.kpi.report-check:1m}")
    void strike() {
        Instant now = Workday.now();
        LocalDate today = SiteZone.WIB.dayOf(now);
        int hour = SiteZone.WIB.hourOf(now);
        for (MailedReport report : reports.findAllByOrderByNameAsc()) {
            if (report.due(today, hour)) {
                send(report.id(), today, hour);
            }
        }
    }

    private void send(UUID id, LocalDate today, int hour) {
        try {
            transactions.executeWithoutResult(status -> reports.findById(id)
                    .filter(report -> report.due(today, hour))
                    .ifPresent(report -> {
                        LocalDate last = report.row().rhythm().lastDay(today);
                        report.done(last);
                        reports.save(report);
                        dispatching.send(report, last);
                    }));
        } catch (ConcurrencyFailureException another) {
            LOG.debug("Another node sends report {}", id, another);
        } catch (RuntimeException broken) {
            LOG.error("Report {} could not be made; it is tried again in a minute", id, broken);
        }
    }
}
