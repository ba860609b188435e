package id.satupintu.simulation.bulk;

import id.satupintu.kpi.FactCopyDesk;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.simulation.week.ArrivalCurve;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Fills the days before the first lived one with calls, each day a copy of the lived day of the same weekday where there
 * is one, busy as that weekday is. One transaction a day, so it may be ended or killed at any moment.
 */
@Component
@WhenSimulated
class BulkFacts {

    private final FactCopyDesk desk;

    BulkFacts(FactCopyDesk desk) {
        this.desk = desk;
    }

    /**
     * Writes about so many calls into so many days.
     *
     * @param enough asked before each day
     * @param told how many calls each day got, when it is written
     * @throws BulkRefused when there is no day to copy
     */
    void fill(int calls, int days, BooleanSupplier enough, IntConsumer told) {
        List<LocalDate> lived =
                desk.lived().stream().filter(day -> desk.calls(day) > 0).toList();
        if (lived.isEmpty()) {
            throw new BulkRefused();
        }
        LocalDate before = lived.getLast();
        List<LocalDate> targets =
                IntStream.rangeClosed(1, days).mapToObj(before::minusDays).toList();
        double all = targets.stream().mapToDouble(ArrivalCurve::weight).sum();
        for (LocalDate day : targets) {
            if (enough.getAsBoolean()) {
                return;
            }
            int share = (int) Math.round(calls * ArrivalCurve.weight(day) / all);
            desk.copy(model(lived, day), day, share);
            told.accept(share);
        }
    }

    /** The lived day of the same weekday, else any. */
    private static LocalDate model(List<LocalDate> lived, LocalDate day) {
        return lived.stream()
                .filter(one -> one.getDayOfWeek() == day.getDayOfWeek())
                .findFirst()
                .orElse(lived.getFirst());
    }
}
