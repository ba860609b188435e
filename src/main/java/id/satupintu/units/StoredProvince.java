package id.satupintu.units;

import id.satupintu.workday.SiteZone;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A province, the unit that serves it and its own time zone. */
@Entity
@Table(name = "unit_province")
class StoredProvince {

    @Id
    private String code;

    @Version
    private @Nullable Long version;

    private String name;
    private String unit;

    @Enumerated(EnumType.STRING)
    private SiteZone zone;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected StoredProvince() {}

    StoredProvince(Province province, String unit) {
        this.code = province.code();
        this.name = province.name();
        this.zone = province.zone();
        this.unit = unit;
    }

    void change(ProvinceRow said) {
        name = said.name();
        unit = said.unit();
        zone = said.zone();
    }

    String unit() {
        return unit;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Province province() {
        return new Province(code, name, zone);
    }

    ProvinceRow row() {
        return new ProvinceRow(code, name, unit, zone, version());
    }
}
