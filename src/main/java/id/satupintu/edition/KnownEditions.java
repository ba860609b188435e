package id.satupintu.edition;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionInForce;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Every released edition in memory: asked at every step of a call, changed a few times a year. Dated in Jakarta. */
@Component
class KnownEditions implements EditionInForce {

    private final Archive archive;
    private volatile List<Edition> latestFirst = List.of();

    KnownEditions(Archive archive) {
        this.archive = archive;
    }

    List<Edition> latestFirst() {
        if (latestFirst.isEmpty()) {
            latestFirst = archive.released();
        }
        return latestFirst;
    }

    /** The edition in force on that day, with or without rules. */
    Optional<Edition> inForceOn(LocalDate day) {
        return latestFirst().stream()
                .filter(edition -> !edition.effectiveFrom().isAfter(day))
                .findFirst();
    }

    /** The edition in force on that day, refused when it has no rules to decide by. */
    Edition decidingOn(LocalDate day) {
        Edition edition = inForceOn(day).orElseThrow(() -> NoEdition.before(day));
        if (edition.rules().isEmpty()) {
            throw NoEdition.withoutRules(day, edition.id());
        }
        return edition;
    }

    @Override
    public Edition current() {
        return decidingOn(today());
    }

    @Override
    public List<Edition> released() {
        return latestFirst();
    }

    static LocalDate today() {
        return SiteZone.WIB.dayOf(Workday.now());
    }

    /** A new edition is known at once, without a restart. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(EditionReleased released) {
        latestFirst = archive.released();
    }

    /** Another node may have released one. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void look() {
        List<String> known =
                latestFirst.stream().map(edition -> edition.id().value()).toList();
        if (!archive.names().equals(known)) {
            latestFirst = archive.released();
        }
    }
}
