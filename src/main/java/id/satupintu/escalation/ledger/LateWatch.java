package id.satupintu.escalation.ledger;

import id.satupintu.access.StaffId;
import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Time alone makes a debt late: whoever owes it, the team and those above hear of it when it happens. */
@Component
class LateWatch {

    private static final String PASSED = "select id, version, cso, team from escalation_case"
            + " where closed_at is null and due_at > :since and due_at <= :now";
    private static final UUID ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final RelayBus bus;
    private @Nullable Instant looked;

    LateWatch(JdbcClient jdbc, RelayBus bus) {
        this.jdbc = jdbc;
        this.bus = bus;
    }

    private record Late(
            UUID id, long version, UUID cso, @Nullable String team) {}

    /** Tells of what has become late since it looked last; the first time it only looks at the clock. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT10S")
    synchronized void look() {
        Instant now = Workday.now();
        Instant since = looked;
        looked = now;
        if (since == null) {
            return;
        }
        List<Late> late = jdbc.sql(PASSED)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Late.class)
                .list();
        late.forEach(this::tell);
        if (!late.isEmpty()) {
            bus.publish(new Hint(Topic.LATE, ALL, now.toEpochMilli()));
        }
    }

    private void tell(Late late) {
        bus.publish(new Hint(Topic.owner(new StaffId(late.cso())), late.id(), late.version()));
        if (late.team() != null) {
            bus.publish(new Hint(Topic.owed(late.team()), late.id(), late.version()));
        }
    }
}
