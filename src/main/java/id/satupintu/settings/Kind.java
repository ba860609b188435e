package id.satupintu.settings;

/** How the value of a setting is typed. */
public enum Kind {
    /** A length of time, {@code 45s}, {@code 5m}, {@code 24h}, {@code 30d}. */
    DURATION,
    /** A whole number. */
    NUMBER,
    /** A number with decimals, with a point. */
    DECIMAL,
    /** Yes or no. */
    FLAG,
    /** A few words in one line. */
    TEXT,
    /** Several entries, one a line. */
    LINES,
    /** Several codes in one line, with commas between them. */
    CODES,
    /** One of several codes. */
    CHOICE,
    /** A time of the day, {@code 08:00}. */
    TIME,
    /** A day, {@code 2022-03-01}. */
    DAY
}
