package id.satupintu.kpi.ledger;

import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps a partition of the ledger ready for this month and those around it, where it lies in partitions at all. */
@Component("kpiPartitions")
class Partitions {

    private static final int AHEAD = 2;

    private final JdbcClient jdbc;
    private final Turns turns;

    Partitions(JdbcClient jdbc, Turns turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT12H")
    void keep() {
        if (turns.partitioned()) {
            LocalDate today = SiteZone.WIB.dayOf(Workday.now());
            for (int month = -1; month <= AHEAD; month++) {
                jdbc.sql("select kpi_partition(cast(? as date))")
                        .param(today.plusMonths(month))
                        .query(row -> {});
            }
        }
    }
}
