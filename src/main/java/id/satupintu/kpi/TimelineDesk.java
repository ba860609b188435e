package id.satupintu.kpi;

import id.satupintu.access.SiteClocks;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionInForce;
import id.satupintu.verification.OutageDesk;
import id.satupintu.verification.outage.Outage;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may explain the figures of a range: a new edition of the policy, a time in which the tool was slow. */
@Service
@Transactional(readOnly = true)
public class TimelineDesk {

    private final EditionInForce editions;
    private final OutageDesk outages;
    private final SiteClocks clocks;

    TimelineDesk(EditionInForce editions, OutageDesk outages, SiteClocks clocks) {
        this.editions = editions;
        this.outages = outages;
        this.clocks = clocks;
    }

    /**
     * What began or ran between two days, the earliest first.
     *
     * @param site only what touched this site, null for everything
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public List<Remark> between(LocalDate from, LocalDate to, @Nullable String site) {
        Map<String, SiteZone> zones = clocks.ofAll(); // of all: an outage elsewhere is told too
        SiteZone here = zones.getOrDefault(Objects.requireNonNullElse(site, ""), SiteZone.WIB);
        Stream<Remark> released = editions.released().stream()
                .filter(edition -> !edition.effectiveFrom().isBefore(from)
                        && !edition.effectiveFrom().isAfter(to))
                .map(edition -> remark(edition, here));
        Stream<Remark> declared =
                outages.between(SiteZone.WIT.startOf(from), SiteZone.WIB.startOf(to.plusDays(1))).stream()
                        .filter(outage -> site == null || outage.concerns(site))
                        .map(outage -> remark(
                                outage, zones.getOrDefault(Objects.requireNonNullElse(outage.site(), ""), here)));
        return Stream.concat(released, declared)
                .sorted(Comparator.comparing(Remark::since))
                .toList();
    }

    private static Remark remark(Edition edition, SiteZone zone) {
        Instant since = SiteZone.WIB.startOf(edition.effectiveFrom());
        return new Remark(Remark.Kind.EDITION, edition.id().value(), null, zone, since, null);
    }

    private static Remark remark(Outage outage, SiteZone zone) {
        return new Remark(Remark.Kind.OUTAGE, "", outage.site(), zone, outage.since(), outage.until());
    }
}
