package id.satupintu.kpi.rollup;

import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Rolls what has closed: hours that are over in all three zones, days and months above them. An hour that a late fact
 * reopened is rolled again; persons and teams of its day follow some minutes later, all together.
 */
@Component("kpiRoller")
class Roller {

    private static final Logger LOG = LoggerFactory.getLogger(Roller.class);
    private static final Duration REST = Duration.ofMinutes(5);
    private final Marks marks;
    private final Rolling rolling;
    private final Map<LocalDate, Instant> rested = new ConcurrentHashMap<>();

    Roller(Marks marks, Rolling rolling) {
        this.marks = marks;
        this.rolling = rolling;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5S")
    void now() {
        try {
            roll(Range.EVER, false);
        } catch (ConcurrencyFailureException another) {
            LOG.debug("Another roller was at work", another);
        }
    }

    /**
     * Rolls everything that is closed and has news.
     *
     * @param since nothing before this day
     * @param all also the persons and teams of days that were rolled a moment ago
     */
    void roll(LocalDate since, boolean all) {
        Instant now = Workday.now();
        LocalDate today = SiteZone.WIB.dayOf(now);
        int hour = SiteZone.WIB.hourOf(now);
        Map<LocalDate, Set<Integer>> closed = marks.hours(since, today).stream()
                .filter(one -> one.day().isBefore(today) || one.hour() < hour)
                .collect(Collectors.groupingBy(
                        Hour::day,
                        TreeMap::new,
                        Collectors.mapping(Hour::hour, Collectors.toCollection(TreeSet::new))));
        closed.forEach(rolling::hours);
        for (LocalDate day : new TreeSet<>(marks.stale(Level.DAY, since, today.minusDays(1)))) {
            if (all || isRested(day, now)) {
                rolling.day(day);
                rested.put(day, now);
            }
        }
        LocalDate thisMonth = today.withDayOfMonth(1);
        new TreeSet<>(marks.stale(Level.MONTH, since.withDayOfMonth(1), thisMonth.minusDays(1)))
                .forEach(rolling::month);
        rested.values().removeIf(at -> at.plus(REST).isBefore(now));
    }

    private boolean isRested(LocalDate day, Instant now) {
        Instant last = rested.get(day);
        return last == null || !last.plus(REST).isAfter(now);
    }
}
