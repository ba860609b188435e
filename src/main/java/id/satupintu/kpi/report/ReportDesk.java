package id.satupintu.kpi.report;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffDesk;
import id.satupintu.audit.AuditDesk;
import id.satupintu.kpi.KpiSettings;
import id.satupintu.kpi.post.Receivers;
import id.satupintu.kpi.report.ReportRefused.Reason;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which reports go out by e-mail, to whom and when. */
@Service
@Transactional
public class ReportDesk {

    private static final String KEEPERS = "hasRole('MANAGER')";
    private static final int LONGEST_NAME = 80;
    private static final int LAST_HOUR = 23;
    private static final int MOST_RECEIVERS = 20;
    private static final Set<String> LANGUAGES = Set.of("id", "en");

    private final MailedReports reports;
    private final Dispatching dispatching;
    private final StaffDesk staff;
    private final KpiSettings settings;
    private final AuditDesk audit;

    ReportDesk(MailedReports reports, Dispatching dispatching, StaffDesk staff, KpiSettings settings, AuditDesk audit) {
        this.reports = reports;
        this.dispatching = dispatching;
        this.staff = staff;
        this.settings = settings;
        this.audit = audit;
    }

    /** Every report inside the scope, by name. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public List<ReportRow> all(Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return reports.findAllByOrderByNameAsc().stream()
                .map(MailedReport::row)
                .filter(row -> allowed.coversSite(row.site()))
                .toList();
    }

    /**
     * Keeps a report, a new one or a changed one; a new one first goes out when its next period is over.
     *
     * @throws ReportRefused when it cannot be kept so
     */
    @PreAuthorize(KEEPERS)
    public UUID keep(ReportRow said, Scope scope) {
        Actor actor = Actor.current();
        Scope allowed = scope.within(actor);
        check(said, allowed);
        MailedReport report = said.id() == null
                ? new MailedReport(said, SiteZone.WIB.dayOf(Workday.now()))
                : mine(said.id(), allowed);
        report.say(said, actor.name(), Workday.now());
        reports.save(report);
        audit.acted("kpi.report-kept", "report", report.id(), said.rhythm() + " " + said.active());
        return report.id();
    }

    /** Sends no more of it. */
    @PreAuthorize(KEEPERS)
    public void remove(UUID id, Scope scope) {
        reports.deleteById(mine(id, scope.within(Actor.current())).id());
        audit.acted("kpi.report-removed", "report", id, null);
    }

    /** Sends the latest period that is over, at once and besides. */
    @PreAuthorize(KEEPERS)
    public void sendNow(UUID id, Scope scope) {
        MailedReport report = mine(id, scope.within(Actor.current()));
        LocalDate today = SiteZone.WIB.dayOf(Workday.now());
        dispatching.send(report, report.row().rhythm().lastDay(today));
        audit.acted("kpi.report-sent", "report", id, null);
    }

    private MailedReport mine(UUID id, Scope scope) {
        return reports.findById(id)
                .filter(one -> scope.coversSite(one.site()))
                .orElseThrow(() -> new NoSuchElementException("No report " + id));
    }

    private void check(ReportRow said, Scope scope) {
        refuseIf(said.name().isBlank() || said.name().length() > LONGEST_NAME, Reason.NAME);
        refuseIf(said.hour() < 0 || said.hour() > LAST_HOUR, Reason.HOUR);
        refuseIf(!LANGUAGES.contains(said.language()), Reason.LANGUAGE);
        refuseIf(!staff.reaches(scope, said.site()), Reason.SITE);
        List<String> receivers = Receivers.of(said.receivers());
        refuseIf(
                receivers.isEmpty()
                        || receivers.size() > MOST_RECEIVERS
                        || receivers.stream().anyMatch(one -> !Receivers.isMail(one, settings.mailDomains())),
                Reason.RECEIVERS);
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new ReportRefused(reason);
        }
    }
}
