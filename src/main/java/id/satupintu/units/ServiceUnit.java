package id.satupintu.units;

import id.satupintu.workday.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service unit (ULP) below a distribution unit. It is never deleted, because cases name it; out of use it is not offered. */
@Entity
@Table(name = "service_unit")
class ServiceUnit {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String unit;
    private String province;
    private String name;
    private boolean inUse;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected ServiceUnit() {}

    ServiceUnit(ServiceUnitRow said) {
        id = Ids.next();
        change(said);
    }

    final void change(ServiceUnitRow said) {
        unit = said.unit();
        province = said.province();
        name = said.name();
        inUse = said.inUse();
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    String name() {
        return name;
    }

    boolean inUse() {
        return inUse;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ServiceUnitRow row() {
        return new ServiceUnitRow(id, unit, province, name, inUse, version());
    }
}
