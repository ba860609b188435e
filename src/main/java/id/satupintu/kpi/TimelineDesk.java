package id.satupintu.kpi;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionInForce;
import id.satupintu.verification.OutageDesk;
import id.satupintu.verification.outage.Outage;
import id.satupintu.workday.SiteZone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    TimelineDesk(EditionInForce editions, OutageDesk outages) {
        this.editions = editions;
        this.outages = outages;
    }

    /**
     * What began or ran between two days, the earliest first.
     *
     * @param site only what touched this site, null for everything
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public List<Remark> between(LocalDate from, LocalDate to, @Nullable String site) {
        Stream<Remark> released = editions.released().stream()
                .filter(edition -> !edition.effectiveFrom().isBefore(from)
                        && !edition.effectiveFrom().isAfter(to))
                .map(TimelineDesk::remark);
        Stream<Remark> declared =
                outages.between(SiteZone.WIT.startOf(from), SiteZone.WIB.startOf(to.plusDays(1))).stream()
                        .filter(outage -> site == null || outage.concerns(site))
                        .map(TimelineDesk::remark);
        return Stream.concat(released, declared)
                .sorted(Comparator.comparing(Remark::since))
                .toList();
    }

    private static Remark remark(Edition edition) {
        return new Remark(
                Remark.Kind.EDITION, edition.id().value(), null, SiteZone.WIB.startOf(edition.effectiveFrom()), null);
    }

    private static Remark remark(Outage outage) {
        return new Remark(Remark.Kind.OUTAGE, "", outage.site(), outage.since(), outage.until());
    }
}
