package id.satupintu.access;

import id.satupintu.workday.SiteZone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One place of the contact centre. */
@Entity
@Table(name = "access_site")
class Site {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private SiteZone zone;

    @Column(name = "distribution_unit")
    private String unit;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Site() {}

    Site(SiteRow row) {
        this.code = row.code();
        this.name = row.name();
        this.zone = row.zone();
        this.unit = row.unit();
    }

    SiteRow row() {
        return new SiteRow(code, name, zone, unit);
    }
}
