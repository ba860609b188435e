package id.satupintu.kpi.given;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.PlaceDesk;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** A site that took calls by one clock and then went over to another. */
@Component
public class ChangedClock {

    private final PlaceDesk places;
    private final Telling telling;

    ChangedClock(PlaceDesk places, Telling telling) {
        this.places = places;
        this.telling = telling;
    }

    /** The site's name is {@code Lokasi <code>}; it had one call, thirty hours before the change, and is closed now. */
    public void site(String code, SiteZone before, SiteZone since, Instant changed) {
        Instant begun = changed.minus(Duration.ofDays(60));
        for (SiteZone zone : List.of(before, since)) {
            Instant at = zone == before ? begun : changed;
            Workday.at(at, () -> save(new SiteRow(code, "Lokasi " + code, zone, "SULSELRABAR")));
        }
        telling.tell(
                ACall.at(changed.minus(Duration.ofHours(30))).site(code, before).told());
        asAdmin(() -> places.closeSite(code, true));
    }

    private void save(SiteRow said) {
        asAdmin(() -> {
            Long version = places.places(Scope.Sites.of(said.code())).stream()
                    .findFirst()
                    .map(row -> row.version())
                    .orElse(null);
            places.save(said, version);
        });
    }

    private static void asAdmin(Runnable work) {
        ActingStaff.as(Somebody.with(Role.ADMIN, null, null), () -> {
            work.run();
            return true;
        });
    }
}
