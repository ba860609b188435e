package id.satupintu.kpi.alert;

import java.util.Locale;

/** What can be watched at this very moment. */
enum LiveNumber {
    WAITING(Unit.COUNT),
    OLDEST(Unit.SECONDS),
    CALLBACKS_OVERDUE(Unit.COUNT),
    CALLBACKS_OPEN(Unit.COUNT),
    TL_FREE(Unit.COUNT);

    private final Unit unit;

    LiveNumber(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    /** Whether the ledger knows how it stood at any moment before. */
    boolean isOnRecord() {
        return this == CALLBACKS_OVERDUE || this == CALLBACKS_OPEN;
    }

    String code() {
        return "live-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
