package id.satupintu.access;

import id.satupintu.workday.SiteZone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    private @Nullable Instant closedAt;

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

    String code() {
        return code;
    }

    SiteZone zone() {
        return zone;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void change(String newName, SiteZone newZone, String newUnit) {
        this.name = newName;
        this.zone = newZone;
        this.unit = newUnit;
    }

    /** @param at null opens it again */
    void close(@Nullable Instant at) {
        this.closedAt = at;
    }

    SiteRow row() {
        return new SiteRow(code, name, zone, unit, closedAt != null);
    }
}
