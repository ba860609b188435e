package id.satupintu.units;

import id.satupintu.access.Actor;
import id.satupintu.audit.AuditDesk;
import id.satupintu.workday.Workday;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Distribution units, the provinces that each serves, and the service units below them: read and kept up to date. */
@Service
@Transactional
public class UnitDesk {

    private static final String READERS = "hasAnyRole('ADMIN', 'MANAGER', 'AUDITOR')";
    private static final String WRITERS = "hasRole('ADMIN')";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,20}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTICE = 500;

    private final StoredUnits units;
    private final StoredProvinces provinces;
    private final ServiceUnits services;
    private final AuditDesk audit;
    private final ApplicationEventPublisher events;

    UnitDesk(
            StoredUnits units,
            StoredProvinces provinces,
            ServiceUnits services,
            AuditDesk audit,
            ApplicationEventPublisher events) {
        this.units = units;
        this.provinces = provinces;
        this.services = services;
        this.audit = audit;
        this.events = events;
    }

    /** Every unit with all that lies below it, from west to east. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<UnitRow> all() {
        Map<String, List<ProvinceRow>> served = provinces.findAllByOrderByCodeAsc().stream()
                .map(StoredProvince::row)
                .collect(Collectors.groupingBy(ProvinceRow::unit));
        Map<String, List<ServiceUnitRow>> below = services.findAllByOrderByNameAsc().stream()
                .map(ServiceUnit::row)
                .collect(Collectors.groupingBy(ServiceUnitRow::unit));
        return units.findAllByOrderByPlaceAscCodeAsc().stream()
                .map(unit -> unit.row(
                        served.getOrDefault(unit.code(), List.of()), below.getOrDefault(unit.code(), List.of())))
                .toList();
    }

    /**
     * Changes a distribution unit, or adds one at the end.
     *
     * @throws UnitRefused naming the field
     */
    @PreAuthorize(WRITERS)
    public void save(UnitChange said) {
        refuse(!CODE.matcher(said.code()).matches(), "code", "malformed");
        named("name", said.name());
        named("apktName", said.apktName());
        refuse(said.notice() != null && said.notice().length() > LONGEST_NOTICE, "notice", "malformed");
        StoredUnit known = units.findById(said.code()).orElse(null);
        String by = Actor.current().name();
        if (known == null) {
            int place = units.findAllByOrderByPlaceAscCodeAsc().size();
            units.saveAndFlush(new StoredUnit(said, place, by, Workday.now()));
        } else {
            refuseOverwriting(said.version(), known);
            known.change(said, by, Workday.now());
            units.saveAndFlush(known);
        }
        changed("units.unit-saved", "unit", said.code());
    }

    /**
     * Renames a province, gives it to another unit or another time zone.
     *
     * @throws UnitRefused naming the field
     */
    @PreAuthorize(WRITERS)
    public void save(ProvinceRow said) {
        StoredProvince known = provinces.findById(said.code()).orElseThrow(() -> new UnitRefused("code", "unknown"));
        refuse(known.version() != said.version(), "version", "meanwhile");
        named("name", said.name());
        refuse(units.findById(said.unit()).isEmpty(), "unit", "unknown");
        known.change(said);
        provinces.saveAndFlush(known);
        changed("units.province-saved", "province", said.code());
    }

    /**
     * Adds a service unit, renames it, or takes it out of use.
     *
     * @throws UnitRefused naming the field
     */
    @PreAuthorize(WRITERS)
    public void save(ServiceUnitRow said) {
        named("name", said.name());
        refuse(units.findById(said.unit()).isEmpty(), "unit", "unknown");
        refuse(provinces.findById(said.province()).isEmpty(), "province", "unknown");
        boolean taken = services.findByUnitAndNameIgnoreCase(said.unit(), said.name())
                .filter(other -> !other.id().equals(said.id()))
                .isPresent();
        refuse(taken, "name", "taken");
        ServiceUnit kept = said.id() == null ? new ServiceUnit(said) : changed(said.id(), said);
        services.saveAndFlush(kept);
        changed("units.service-saved", "service-unit", kept.id().toString());
    }

    private static void refuseOverwriting(@Nullable Long seen, StoredUnit known) {
        if (seen == null) {
            throw new UnitRefused("code", "taken");
        }
        refuse(seen != known.version(), "version", "meanwhile");
    }

    private ServiceUnit changed(UUID id, ServiceUnitRow said) {
        ServiceUnit known = services.findById(id).orElseThrow(() -> new UnitRefused("name", "unknown"));
        refuse(known.version() != said.version(), "version", "meanwhile");
        known.change(said);
        return known;
    }

    private void changed(String act, String kind, String name) {
        audit.acted(act, kind, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
        events.publishEvent(new UnitsChanged(Workday.now()));
    }

    private static void named(String field, String name) {
        refuse(name.isBlank(), field, "missing");
        refuse(name.length() > LONGEST_NAME, field, "malformed");
    }

    private static void refuse(boolean wrong, String field, String reason) {
        if (wrong) {
            throw new UnitRefused(field, reason);
        }
    }
}
