package id.satupintu.units;

import id.satupintu.workday.SiteZone;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A distribution unit as the administrator keeps it. Its code never changes, figures are keyed by it. */
@Entity
@Table(name = "distribution_unit")
class StoredUnit {

    @Id
    private String code;

    @Version
    private @Nullable Long version;

    private String name;
    private String apktName;

    @Enumerated(EnumType.STRING)
    private SiteZone zone;

    private @Nullable String notice;
    private int place;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected StoredUnit() {}

    StoredUnit(UnitChange said, int place, String by, Instant at) {
        this.code = said.code();
        this.place = place;
        change(said, by, at);
    }

    final void change(UnitChange said, String by, Instant at) {
        name = said.name();
        apktName = said.apktName();
        zone = said.zone();
        notice = said.notice();
        changedBy = by;
        changedAt = at;
    }

    String code() {
        return code;
    }

    int place() {
        return place;
    }

    long version() {
        return version == null ? 0 : version;
    }

    DistributionUnit unit(List<Province> provinces) {
        return new DistributionUnit(code, name, apktName, zone, provinces, notice);
    }

    UnitRow row(List<ProvinceRow> provinces, List<ServiceUnitRow> services) {
        return new UnitRow(code, name, apktName, zone, notice, provinces, services, changedBy, changedAt, version());
    }
}
