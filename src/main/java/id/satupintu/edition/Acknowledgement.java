package id.satupintu.edition;

import id.satupintu.access.StaffId;
import id.satupintu.policy.EditionId;
import id.satupintu.workday.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has read a new edition. */
@Entity
@Table(name = "edition_acknowledgement")
class Acknowledgement {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String edition;
    private UUID staff;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Acknowledgement() {}

    Acknowledgement(EditionId edition, StaffId staff, Instant at) {
        this.id = Ids.next();
        this.edition = edition.value();
        this.staff = staff.value();
        this.at = at;
    }

    UUID id() {
        return id;
    }
}
