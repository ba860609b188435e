package id.satupintu.kpi.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** With which other period the chosen one is compared. */
enum Compare {
    NONE("tidak"),
    /** The same number of days just before. */
    BEFORE("sebelumnya"),
    /** The same weekdays a week before. */
    WEEK("minggu-lalu"),
    FOUR_WEEKS("4-minggu-lalu"),
    /** The same weekdays 52 weeks before. */
    YEAR("tahun-lalu");

    private static final int FOUR = 4;
    private static final int WEEKS_OF_YEAR = 52;

    private final String code;

    Compare(String code) {
        this.code = code;
    }

    static Optional<Compare> named(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** How it stands in an address. */
    String code() {
        return code;
    }

    /** The first day of the other period; empty when there is none. */
    Optional<LocalDate> first(LocalDate from, LocalDate to) {
        return switch (this) {
            case NONE -> Optional.empty();
            case BEFORE -> Optional.of(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1));
            case WEEK -> Optional.of(from.minusWeeks(1));
            case FOUR_WEEKS -> Optional.of(from.minusWeeks(FOUR));
            case YEAR -> Optional.of(from.minusWeeks(WEEKS_OF_YEAR));
        };
    }
}
