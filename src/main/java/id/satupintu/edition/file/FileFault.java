package id.satupintu.edition.file;

/**
 * What cannot be read in a file.
 *
 * @param line where it stands, from 1; 0 where the file as a whole is meant
 * @param path the keys that lead there, {@code rows.psWithinLimit.route}
 * @param kind what is wrong; also the last part of a text key
 * @param detail the word at fault, or what would have fitted; may be ""
 */
public record FileFault(int line, String path, Kind kind, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** It is no YAML at all; the detail says why. */
        NOT_YAML,
        /** Larger than any edition. */
        TOO_LARGE,
        /** A key that must be there is not. */
        MISSING,
        /** A key that nobody knows. */
        UNKNOWN_KEY,
        /** One key twice. */
        TWICE,
        /** A list where words are expected, or the other way round. */
        SHAPE,
        /** Not a whole number of VA. */
        NUMBER,
        /** Not a day, year-month-day. */
        DAY,
        /** Neither true nor false. */
        FLAG,
        /** A code that nobody knows; the detail names those that are known. */
        CODE
    }
}
