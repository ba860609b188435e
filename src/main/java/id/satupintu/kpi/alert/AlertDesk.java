package id.satupintu.kpi.alert;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffDesk;
import id.satupintu.audit.AuditDesk;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The alarms: which there are, which stand, and what they said. */
@Service
@Transactional
public class AlertDesk {

    private static final String KEEPERS = "hasRole('MANAGER')";
    private static final int LATEST = 500;

    private final Alerts alerts;
    private final AlertLog log;
    private final AlertCheck check;
    private final StaffDesk staff;
    private final AuditDesk audit;

    AlertDesk(Alerts alerts, AlertLog log, AlertCheck check, StaffDesk staff, AuditDesk audit) {
        this.alerts = alerts;
        this.log = log;
        this.check = check;
        this.staff = staff;
        this.audit = audit;
    }

    /** Every alarm inside the scope, by name. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public List<AlertRow> all(Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return alerts.findAllByOrderByNameAsc().stream()
                .map(Alert::row)
                .filter(row -> allowed.coversSite(row.site()))
                .toList();
    }

    /** How many stand. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public long raised(Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return alerts.sitesOfRaised().stream().filter(allowed::coversSite).count();
    }

    /** What alarms inside the scope said, the newest first, at most 500. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public List<AlertEvent> log(Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return log.latest(LATEST).stream()
                .filter(event -> allowed.coversSite(event.site()))
                .toList();
    }

    /**
     * Keeps an alarm, a new one or a changed one.
     *
     * @throws AlertRefused when it cannot be kept so
     */
    @PreAuthorize(KEEPERS)
    public UUID keep(AlertRow said, Scope scope) {
        Actor actor = Actor.current();
        Scope allowed = scope.within(actor);
        check.check(said, staff.reaches(allowed, said.site()));
        Alert alert = said.id() == null ? Alert.fresh() : mine(said.id(), allowed);
        alert.say(said, actor.name(), Workday.now());
        alerts.save(alert);
        audit.acted("kpi.alert-kept", "alert", alert.id(), said.subject() + " " + said.kind());
        return alert.id();
    }

    /** Sends nothing for so long; null lets it speak again. */
    @PreAuthorize(KEEPERS)
    public void mute(UUID id, @Nullable Duration length, Scope scope) {
        Alert alert = mine(id, scope.within(Actor.current()));
        alert.mute(length == null ? null : Workday.now().plus(length));
        alerts.save(alert);
        audit.acted("kpi.alert-muted", "alert", id, String.valueOf(length));
    }

    /** Watches it no more; what it said stays. */
    @PreAuthorize(KEEPERS)
    public void remove(UUID id, Scope scope) {
        alerts.deleteById(mine(id, scope.within(Actor.current())).id());
        audit.acted("kpi.alert-removed", "alert", id, null);
    }

    private Alert mine(UUID id, Scope scope) {
        return alerts.findById(id)
                .filter(one -> scope.coversSite(one.site()))
                .orElseThrow(() -> new NoSuchElementException("No alarm " + id));
    }
}
