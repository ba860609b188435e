package id.satupintu.kpi.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The days a manager looks at. */
enum Period {
    TODAY("hari-ini", "H", 0, 0),
    YESTERDAY("kemarin", "K", 1, 1),
    WEEK("7-hari", "7", 6, 0),
    MONTH("28-hari", "8", 27, 0),
    RANGE("rentang", "R", 0, 0);

    private final String code;
    private final String key;
    private final int first;
    private final int last;

    Period(String code, String key, int first, int last) {
        this.code = code;
        this.key = key;
        this.first = first;
        this.last = last;
    }

    static Optional<Period> named(String code) {
        return Stream.of(values()).filter(period -> period.code.equals(code)).findFirst();
    }

    /** How it stands in an address. */
    String code() {
        return code;
    }

    /** The key that chooses it. */
    String key() {
        return key;
    }

    LocalDate from(LocalDate today) {
        return today.minusDays(first);
    }

    LocalDate to(LocalDate today) {
        return today.minusDays(last);
    }
}
