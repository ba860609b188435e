package id.satupintu.kpi.export;

/**
 * A column of a table.
 *
 * @param title its heading, in the reader's language
 */
public record Column(String title, Form form) {

    /** What its cells hold. */
    public enum Form {
        TEXT,
        COUNT,
        /** A fraction, shown as per cent. */
        RATE,
        /** Seconds, shown as hours, minutes and seconds. */
        DURATION,
        TIME
    }

    public static Column text(String title) {
        return new Column(title, Form.TEXT);
    }

    public static Column count(String title) {
        return new Column(title, Form.COUNT);
    }

    public static Column rate(String title) {
        return new Column(title, Form.RATE);
    }

    public static Column duration(String title) {
        return new Column(title, Form.DURATION);
    }

    public static Column time(String title) {
        return new Column(title, Form.TIME);
    }
}
