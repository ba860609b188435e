package id.satupintu.access.shift;

import id.satupintu.access.StaffId;
import id.satupintu.workday.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One TL on duty for one team, from a moment until just before another. */
@Entity
@Table(name = "access_shift")
class Shift {

    @Id
    private UUID id;

    private String team;

    private String site;

    private LocalDate siteDay;

    @Column(name = "staff_id")
    private UUID staff;

    private Instant startsAt;

    private Instant endsAt;

    private String plannedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Shift() {}

    Shift(String team, String site, StaffId tl, ShiftTime time, String plannedBy) {
        this.id = Ids.next();
        this.team = team;
        this.site = site;
        this.staff = tl.value();
        this.siteDay = time.day();
        this.startsAt = time.startsAt();
        this.endsAt = time.endsAt();
        this.plannedBy = plannedBy;
    }

    UUID id() {
        return id;
    }

    String team() {
        return team;
    }

    String site() {
        return site;
    }

    StaffId tl() {
        return new StaffId(staff);
    }

    boolean over(Instant now) {
        return !endsAt.isAfter(now);
    }

    boolean begun(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** What has been stays; only the rest falls away. */
    void endNow(Instant now) {
        this.endsAt = now;
    }
}
