package id.satupintu.kpi.wallboard;

import id.satupintu.access.Secret;
import id.satupintu.workday.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link to a wallboard; revoked once, it never holds again. */
@Entity
@Table(name = "kpi_wallboard")
class WallboardLink {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable String site;
    private String language;

    @Enumerated(EnumType.STRING)
    private WallboardLook look;

    @Column(name = "token_hash")
    private String hash;

    private String madeBy;
    private Instant madeAt;
    private @Nullable String revokedBy;
    private @Nullable Instant revokedAt;
    private @Nullable Instant seenAt;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected WallboardLink() {}

    WallboardLink(NewWallboard wanted, Secret token, String by, Instant at) {
        this.id = Ids.next();
        this.name = wanted.name().strip();
        this.site = wanted.site();
        this.language = wanted.language();
        this.look = wanted.look();
        this.hash = token.hash();
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID id() {
        return id;
    }

    @Nullable
    String site() {
        return site;
    }

    boolean holds() {
        return revokedAt == null;
    }

    /** Whether it held until now. */
    boolean revoke(String by, Instant at) {
        if (!holds()) {
            return false;
        }
        revokedBy = by;
        revokedAt = at;
        return true;
    }

    WallboardRow row() {
        return new WallboardRow(id, name, site, language, look, madeBy, madeAt, revokedBy, revokedAt, seenAt);
    }
}
