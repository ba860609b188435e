package id.satupintu.simulation.week;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/** What the rooms have not heard yet: event publications that are not completed. */
@Component
public class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int PATIENCE = 500;

    private final JdbcClient jdbc;
    private final IncompleteEventPublications publications;

    Backlog(JdbcClient jdbc, IncompleteEventPublications publications) {
        this.jdbc = jdbc;
        this.publications = publications;
    }

    /** Waits until all is heard; what does not move is delivered once more, then left to the usual redelivery. */
    public void drain(Stop stop) {
        if (!moved(stop)) {
            LOG.warn("{} events are delivered once more", waiting());
            publications.resubmitIncompletePublications(publication -> true);
            if (!moved(stop)) {
                LOG.error("{} events of the sample week were not heard", waiting());
            }
        }
    }

    private boolean moved(Stop stop) {
        long fewest = Long.MAX_VALUE;
        for (int idle = 0; idle < PATIENCE; idle++) {
            long now = waiting();
            if (now == 0 || stop.within(GLANCE)) {
                return true;
            }
            if (now < fewest) {
                fewest = now;
                idle = 0;
            }
        }
        return false;
    }

    private long waiting() {
        return jdbc.sql("select count(*) from event_publication where completion_date is null")
                .query(Long.class)
                .single();
    }
}
