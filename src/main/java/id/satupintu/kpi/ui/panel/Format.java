package id.satupintu.kpi.ui.panel;

import id.satupintu.kpi.Indicator;
import java.util.Locale;

/** How values are written along an axis. */
public enum Format {
    NUMBER,
    PERCENT,
    SECONDS;

    /** How an indicator is written. */
    public static Format of(Indicator indicator) {
        return indicator.isRate() ? PERCENT : SECONDS;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
