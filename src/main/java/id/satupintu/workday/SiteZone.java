package id.satupintu.workday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The three time zones of Indonesia; every site stands in one, and its calls keep that zone's day and hour. */
public enum SiteZone {
    /** Waktu Indonesia Barat, UTC+7. */
    WIB("Asia/Jakarta"),
    /** Waktu Indonesia Tengah, UTC+8. */
    WITA("Asia/Makassar"),
    /** Waktu Indonesia Timur, UTC+9. */
    WIT("Asia/Jayapura");

    private final ZoneId id;

    SiteZone(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }

    /** The calendar day at the site when it is {@code moment}. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(id).toLocalDate();
    }

    /** The full hour, 0 to 23, at the site when it is {@code moment}. */
    public int hourOf(Instant moment) {
        return moment.atZone(id).getHour();
    }

    /** The moment at which {@code day} begins at the site. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(id).toInstant();
    }
}
