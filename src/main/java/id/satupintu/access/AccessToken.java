package id.satupintu.access;

import id.satupintu.workday.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A REST token of one member of staff; only its hash is kept. */
@Entity
@Table(name = "access_token")
class AccessToken {

    @Id
    private UUID id;

    @Column(name = "staff_id")
    private UUID staff;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected AccessToken() {}

    AccessToken(StaffId staff, Bearer bearer, Instant issuedAt) {
        this.id = Ids.next();
        this.staff = staff.value();
        this.hash = bearer.hash();
        this.issuedAt = issuedAt;
    }

    StaffId staff() {
        return new StaffId(staff);
    }
}
