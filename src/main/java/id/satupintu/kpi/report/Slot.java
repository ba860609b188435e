package id.satupintu.kpi.report;

import id.satupintu.kpi.export.Wording;
import java.time.LocalDate;

/** A row of time as a person calls it: an hour of the one day that the report is of, or a day. */
final class Slot {

    private static final int DAY = 10;

    private Slot() {}

    /** @param key {@code 2026-11-22T10} or {@code 2026-11-22} */
    static String told(String key, Wording wording) {
        return key.length() > DAY
                ? key.substring(DAY + 1) + ":00"
                : wording.numbers().shortDay(LocalDate.parse(key));
    }
}
