package id.satupintu.callguide;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after calls whose cockpit has fallen silent: first the caller counts as gone, after a day the call is closed. */
@Component
@EnableScheduling
class CallWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CallWatch.class);
    private static final Limit AT_ONCE = Limit.of(200);

    private final Calls calls;
    private final CallDesk desk;
    private final CallSettings settings;

    CallWatch(Calls calls, CallDesk desk, CallSettings settings) {
        this.calls = calls;
        this.desk = desk;
        this.settings = settings;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15S")
    void look() {
        Instant now = Workday.now();
        each(calls.silentSince(now.minus(settings.silence()), AT_ONCE), desk::callerGone);
        each(calls.goneSince(now.minus(settings.resume()), AT_ONCE), desk::close);
    }

    /** On behalf of the CSO whose call it is, through the same door. */
    private void each(List<UUID> ids, Consumer<CallId> act) {
        for (UUID id : ids) {
            try {
                calls.findById(id)
                        .map(Call::head)
                        .ifPresent(head -> ActingStaff.as(actor(head), () -> {
                            act.accept(head.id());
                            return head;
                        }));
            } catch (RuntimeException e) {
                LOG.warn("Call {} could not be looked after: {}", id, e.toString());
            }
        }
    }

    private static Actor actor(CallHead head) {
        return new Actor(
                head.cso(),
                head.csoLogin(),
                head.csoName(),
                Role.CSO,
                false,
                head.team(),
                head.site(),
                head.zone(),
                head.simulated());
    }
}
