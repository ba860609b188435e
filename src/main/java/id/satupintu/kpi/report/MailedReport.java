package id.satupintu.kpi.report;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report that goes out by itself. Each period goes out once. */
@Entity
@Table(name = "kpi_mailed_report")
class MailedReport {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm = Rhythm.DAY;

    @Column(name = "at_hour")
    private int hour;

    private @Nullable String site;
    private String language = "";
    private String receivers = "";
    private boolean active;
    private String changedBy = "";
    private Instant changedAt = Instant.EPOCH;
    private @Nullable LocalDate doneUntil;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected MailedReport() {}

    /** @param today the period that is over already is not sent after the event */
    MailedReport(ReportRow said, LocalDate today) {
        this.id = Ids.next();
        this.doneUntil = said.rhythm().lastDay(today);
    }

    UUID id() {
        return id;
    }

    @Nullable
    String site() {
        return site;
    }

    void say(ReportRow said, String by, Instant at) {
        name = said.name().strip();
        rhythm = said.rhythm();
        hour = said.hour();
        site = said.site();
        language = said.language();
        receivers = String.join(", ", Receivers.of(said.receivers()));
        active = said.active();
        changedBy = by;
        changedAt = at;
    }

    List<String> receivers() {
        return Receivers.of(receivers);
    }

    /** Whether a period is over that has not gone out, and its hour has come: on the very day that the screen tells. */
    boolean due(LocalDate today, int hourNow) {
        return hourNow >= hour && today.equals(row().next(today));
    }

    void done(@Nullable LocalDate until) {
        doneUntil = until;
    }

    ReportRow row() {
        return new ReportRow(id, name, rhythm, hour, site, language, receivers, active, doneUntil);
    }
}
