package id.satupintu.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody chose for one setting; without a value it is the standard again. */
@Entity
@Table(name = "setting_value")
class ChosenValue {

    @Id
    private String name;

    @Version
    private @Nullable Long version;

    @Column(name = "chosen")
    private @Nullable String value;

    private String changedBy = "";
    private Instant changedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected ChosenValue() {}

    ChosenValue(String name) {
        this.name = name;
    }

    void choose(@Nullable String written, String by, Instant at) {
        value = written;
        changedBy = by;
        changedAt = at;
    }

    String name() {
        return name;
    }

    @Nullable
    String value() {
        return value;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
