package id.satupintu.simulation.week;

import id.satupintu.simulation.Dice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When people call: a peak from 10 to 11 by the site's own clock, fewer at night and at weekends. */
public final class ArrivalCurve {

    /** Parts of a thousand for each hour from midnight on. */
    private static final List<Integer> HOURS =
            List.of(8, 5, 4, 3, 4, 8, 18, 36, 68, 92, 112, 90, 64, 78, 76, 66, 54, 46, 44, 42, 34, 24, 16, 8);

    private static final int BUSIEST = 112;
    private static final int SECONDS = 3_600;

    /** The last call of a day begins so early that it ends on that day. */
    private static final LocalTime LAST = LocalTime.of(23, 20);

    private ArrivalCurve() {}

    /** So many times of a day, the earliest first. */
    public static List<LocalTime> times(int calls, Dice dice) {
        List<Integer> hours = IntStream.range(0, HOURS.size()).boxed().toList();
        return Stream.generate(() -> dice.weighted(hours, HOURS::get))
                .limit(calls)
                .map(hour -> LocalTime.of(hour, 0).plusSeconds(dice.between(0, SECONDS - 1)))
                .map(time -> time.isAfter(LAST) ? LAST : time)
                .sorted()
                .toList();
    }

    /** How busy an hour is beside the busiest, above 0 to 1. */
    public static double activity(int hour) {
        return (double) HOURS.get(hour) / BUSIEST;
    }

    /** How busy a day is beside a usual one. */
    public static double weight(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return switch (weekday) {
            case MONDAY -> 1.18;
            case FRIDAY -> 0.94;
            case SATURDAY -> 0.64;
            case SUNDAY -> 0.5;
            default -> 1;
        };
    }
}
