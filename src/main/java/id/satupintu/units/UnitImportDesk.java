package id.satupintu.units;

import id.satupintu.audit.AuditDesk;
import id.satupintu.units.ServiceUnitLine.Kind;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of service units from a file: first what it would do, line by line, then all of it or nothing. */
@Service
@Transactional
public class UnitImportDesk {

    private static final String WRITERS = "hasRole('ADMIN')";

    private final UnitDesk desk;
    private final ServiceUnits services;
    private final AuditDesk audit;
    private final ApplicationEventPublisher events;

    UnitImportDesk(UnitDesk desk, ServiceUnits services, AuditDesk audit, ApplicationEventPublisher events) {
        this.desk = desk;
        this.services = services;
        this.audit = audit;
        this.events = events;
    }

    /**
     * What the file would do; nothing is done. Service units that it does not name stay as they are.
     *
     * @throws UnitRefused when it has no head with the needed columns, or is too long
     */
    @PreAuthorize(WRITERS)
    @Transactional(readOnly = true)
    public List<ServiceUnitLine> preview(String file) {
        return ServiceUnitFile.read(file, desk.all());
    }

    /**
     * Does what {@link #preview} has shown.
     *
     * @return how many service units are new or changed
     * @throws UnitRefused when a line has a fault by now; then nothing is done
     */
    @PreAuthorize(WRITERS)
    public int take(String file) {
        List<ServiceUnitLine> lines = ServiceUnitFile.read(file, desk.all());
        for (ServiceUnitLine line : lines) {
            if (line.kind() == Kind.FAULT) {
                throw new UnitRefused(Objects.requireNonNull(line.field()), Objects.requireNonNull(line.reason()));
            }
        }
        List<ServiceUnitRow> news = lines.stream()
                .filter(line -> line.kind() != Kind.SAME)
                .map(line -> Objects.requireNonNull(line.row()))
                .toList();
        news.forEach(this::keep);
        audit.acted("units.services-imported", "service-unit", Ids.next(), String.valueOf(news.size()));
        events.publishEvent(new UnitsChanged(Workday.now()));
        return news.size();
    }

    private void keep(ServiceUnitRow row) {
        ServiceUnit kept = row.id() == null
                ? new ServiceUnit(row)
                : services.findById(row.id()).orElseThrow();
        kept.change(row);
        services.saveAndFlush(kept);
    }
}
