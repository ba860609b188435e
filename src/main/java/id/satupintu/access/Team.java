package id.satupintu.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The CSOs and Team Leaders of one site who share a queue. */
@Entity
@Table(name = "access_team")
class Team {

    @Id
    private String code;

    private String name;

    private String site;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Team() {}

    Team(TeamRow row) {
        this.code = row.code();
        this.name = row.name();
        this.site = row.site();
    }

    String code() {
        return code;
    }

    String site() {
        return site;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void change(String newName, String newSite) {
        this.name = newName;
        this.site = newSite;
    }

    /** @param at null opens it again */
    void close(@Nullable Instant at) {
        this.closedAt = at;
    }

    TeamRow row() {
        return new TeamRow(code, name, site, closedAt != null);
    }
}
