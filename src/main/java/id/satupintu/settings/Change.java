package id.satupintu.settings;

import id.satupintu.workday.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody changed a setting; only ever added. */
@Entity
@Table(name = "setting_change")
class Change {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Change() {}

    Change(String name, String before, String after, String by, Instant at) {
        this.id = Ids.next();
        this.name = name;
        this.before = before;
        this.after = after;
        this.changedBy = by;
        this.changedAt = at;
    }

    UUID id() {
        return id;
    }

    ChangeRow row() {
        return new ChangeRow(name, before, after, changedBy, changedAt);
    }
}
