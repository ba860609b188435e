package id.satupintu.kpi.ui.panel;

import java.util.Locale;

/** How a panel is drawn. */
public enum Shape {
    /** Along an axis of time. */
    LINE,
    BAR,
    /** Bars on one pile. */
    STACKED,
    /** Bars that lie, one below the other. */
    ROWS,
    /** Steps, each a part of one above it. */
    FUNNEL,
    /** Points by how many stand behind them. */
    SCATTER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
