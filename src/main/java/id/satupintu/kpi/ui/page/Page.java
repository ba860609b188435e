package id.satupintu.kpi.ui.page;

import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the dashboard, in the order of their tabs. */
public enum Page {
    OVERVIEW(""),
    /** What waits now. */
    LIVE("langsung"),
    /** A day against how the same weekday usually goes. */
    TODAY("biasanya"),
    TREND("tren"),
    FUNNEL("corong"),
    EXCEPTIONS("pengecualian"),
    VERIFICATION("verifikasi"),
    CALLBACKS("callback"),
    PEOPLE("orang");

    private final String code;

    Page(String code) {
        this.code = code;
    }

    /** The page of this name in an address. */
    public static Optional<Page> named(String code) {
        return Stream.of(values()).filter(page -> page.code.equals(code)).findFirst();
    }

    /** How it stands in an address; the first one by nothing. */
    public String code() {
        return code;
    }

    /** Key of its name. */
    public String key() {
        return "kpi.page." + (code.isEmpty() ? "ringkasan" : code);
    }

    /** Whether one indicator is chosen on it. */
    public boolean choosesIndicator() {
        return this == TODAY || this == TREND || this == PEOPLE;
    }

    /** Whether it shows two periods beside each other. */
    public boolean compares() {
        return this == TREND || this == EXCEPTIONS || this == VERIFICATION || this == CALLBACKS || this == FUNNEL;
    }

    /** The page before or after it, round and round. */
    public Page next(int steps) {
        return values()[Math.floorMod(ordinal() + steps, values().length)];
    }
}
