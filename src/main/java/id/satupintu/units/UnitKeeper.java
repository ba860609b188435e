package id.satupintu.units;

import id.satupintu.access.Actor;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps {@link Units} as the administrator has written them; lays those of the product into an empty list. */
@Component
class UnitKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(UnitKeeper.class);

    private final StoredUnits units;
    private final StoredProvinces provinces;
    private final ServiceUnits services;
    private final TransactionTemplate separately;
    private volatile UnitBook last = UnitBook.shipped();

    UnitKeeper(
            StoredUnits units,
            StoredProvinces provinces,
            ServiceUnits services,
            PlatformTransactionManager transactions) {
        this.units = units;
        this.provinces = provinces;
        this.services = services;
        this.separately = new TransactionTemplate(transactions);
        this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void begin() {
        if (units.findAllByOrderByPlaceAscCodeAsc().isEmpty()) {
            lay();
        }
        look();
    }

    private void lay() {
        try {
            separately.executeWithoutResult(status -> {
                Instant now = Workday.now();
                List<DistributionUnit> shipped = UnitBook.shipped().units();
                for (int place = 0; place < shipped.size(); place++) {
                    lay(shipped.get(place), place, now);
                }
            });
        } catch (DataIntegrityViolationException another) {
            LOG.debug("Another node has laid the units");
        }
    }

    private void lay(DistributionUnit unit, int place, Instant now) {
        UnitChange said = new UnitChange(unit.code(), unit.name(), unit.apktName(), unit.zone(), null);
        units.saveAndFlush(new StoredUnit(said, place, Actor.SYSTEM.name(), now));
        unit.provinces().forEach(province -> provinces.saveAndFlush(new StoredProvince(province, unit.code())));
    }

    /** What is stored, as a book. */
    UnitBook book() {
        Map<String, List<Province>> served = provinces.findAllByOrderByCodeAsc().stream()
                .collect(Collectors.groupingBy(
                        StoredProvince::unit, Collectors.mapping(StoredProvince::province, Collectors.toList())));
        Map<String, List<String>> below = services.findAllByOrderByNameAsc().stream()
                .filter(ServiceUnit::inUse)
                .collect(Collectors.groupingBy(
                        ServiceUnit::unit, Collectors.mapping(ServiceUnit::name, Collectors.toList())));
        return new UnitBook(
                units.findAllByOrderByPlaceAscCodeAsc().stream()
                        .map(unit -> unit.unit(served.getOrDefault(unit.code(), List.of())))
                        .toList(),
                below);
    }

    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(UnitsChanged changed) {
        look();
    }

    /** Another node may have changed something. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void look() {
        UnitBook now = book();
        if (!now.equals(last)) {
            last = now;
            Units.know(now);
        }
    }
}
