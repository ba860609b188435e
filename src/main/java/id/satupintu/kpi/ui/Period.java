package id.satupintu.kpi.ui;

import java.util.Optional;
import java.util.stream.Stream;

/** The days a manager looks at. */
enum Period {
    TODAY("hari-ini", "H"),
    YESTERDAY("kemarin", "K"),
    WEEK("7-hari", "7"),
    RANGE("rentang", "R");

    private final String code;
    private final String key;

    Period(String code, String key) {
        this.code = code;
        this.key = key;
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
}
