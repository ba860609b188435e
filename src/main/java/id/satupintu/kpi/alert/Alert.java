package id.satupintu.kpi.alert;

import id.satupintu.kpi.post.Receivers;
import id.satupintu.workday.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alarm: what it watches, to whom it speaks, and whether it stands. */
@Entity
@Table(name = "kpi_alert")
class Alert {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name = "";
    private String subject = "";

    @Enumerated(EnumType.STRING)
    private AlertKind kind = AlertKind.ABOVE;

    private @Nullable String site;

    @Column(name = "limit_at")
    private double limit;

    @Column(name = "clear_at")
    private double clear;

    private String mails = "";
    private String webhook = "";
    private boolean active;
    private String changedBy = "";
    private Instant changedAt = Instant.EPOCH;
    private @Nullable Instant mutedUntil;
    private @Nullable Instant raisedAt;
    private @Nullable Double lastValue;
    private @Nullable Instant lookedAt;

    /** Raised while it was muted, so that nobody has been told yet. */
    private boolean untold;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Alert() {}

    static Alert fresh() {
        Alert alert = new Alert();
        alert.id = Ids.next();
        return alert;
    }

    UUID id() {
        return id;
    }

    @Nullable
    String site() {
        return site;
    }

    /** What is watched otherwise from now on begins quiet. */
    void say(AlertRow said, String by, Instant at) {
        boolean other = !subject.equals(said.subject())
                || kind != said.kind()
                || !Objects.equals(site, said.site())
                || !said.active();
        name = said.name().strip();
        subject = said.subject();
        kind = said.kind();
        site = said.site();
        limit = said.limit();
        clear = said.clear();
        mails = String.join(", ", Receivers.of(said.mails()));
        webhook = said.webhook().strip();
        active = said.active();
        changedBy = by;
        changedAt = at;
        if (other) {
            raisedAt = null;
            lastValue = null;
            lookedAt = null;
            untold = false;
        }
    }

    void mute(@Nullable Instant until) {
        mutedUntil = until;
    }

    boolean mutedAt(Instant now) {
        return mutedUntil != null && now.isBefore(mutedUntil);
    }

    List<String> mails() {
        return Receivers.of(mails);
    }

    String webhook() {
        return webhook;
    }

    @Nullable
    Instant lookedAt() {
        return lookedAt;
    }

    /** Takes what was seen in; answers what changed by it, if anything did. */
    Optional<AlertEvent> see(double value, Band band, Instant now) {
        boolean before = raisedAt != null;
        boolean after = band.raised(value, before);
        lastValue = value;
        lookedAt = now;
        if (before == after) {
            return Optional.empty();
        }
        raisedAt = after ? now : null;
        untold = after && mutedAt(now);
        return Optional.of(event(now, value, band, mutedAt(now)));
    }

    /** What is to be told now that the mute is over, once: that it was raised meanwhile and still stands. */
    Optional<AlertEvent> speakAgain(double value, Band band, Instant now) {
        Instant since = raisedAt;
        if (!untold || since == null || mutedAt(now)) {
            return Optional.empty();
        }
        untold = false;
        return Optional.of(event(since, value, band, false));
    }

    private AlertEvent event(Instant at, double value, Band band, boolean muted) {
        return new AlertEvent(id, name, site, subject, raisedAt != null, at, value, band.low(), band.high(), muted);
    }

    AlertRow row() {
        return new AlertRow(
                id, name, subject, kind, site, limit, clear, mails, webhook, active, mutedUntil, raisedAt, lastValue);
    }
}
