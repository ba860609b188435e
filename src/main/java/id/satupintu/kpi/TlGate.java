package id.satupintu.kpi;

import id.satupintu.kpi.KpiRefused.Reason;
import id.satupintu.verification.OwnFirst;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets a TL's figures be seen by name only by whom they are shown to already, for the whole of the days asked for. */
@Component
class TlGate {

    private final OwnFirst ownFirst;

    TlGate(OwnFirst ownFirst) {
        this.ownFirst = ownFirst;
    }

    /** Refuses a question about one TL whom the asker may not see yet. */
    void check(KpiFilter filter, LocalDate to) {
        UUID tl = filter.tl();
        if (tl != null && ownFirst.shown(List.of(tl), endOf(to)).isEmpty()) {
            throw new KpiRefused("tl", Reason.OWN_FIRST);
        }
    }

    /** Takes the rows of TLs away whom the asker may not see yet. */
    void close(Grain by, LocalDate to, Map<String, ?> rows) {
        if (by == Grain.TL && !rows.isEmpty()) {
            Set<UUID> asked = rows.keySet().stream().map(UUID::fromString).collect(Collectors.toSet());
            Set<UUID> shown = ownFirst.shown(asked, endOf(to));
            rows.keySet().removeIf(key -> !shown.contains(UUID.fromString(key)));
        }
    }

    /** The day ends last where the sun sets last. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SiteZone.WIB.id()).toInstant();
    }
}
