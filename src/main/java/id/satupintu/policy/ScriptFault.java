package id.satupintu.policy;

/**
 * What is wrong with the words of a script.
 *
 * @param script as it stands in a file
 * @param kind also the last part of a text key
 * @param detail the place in braces that is at fault; may be ""
 */
public record ScriptFault(String script, Kind kind, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** One of the languages has no words. */
        MISSING,
        /** A place that is no slot at all. */
        UNKNOWN_SLOT,
        /** A slot that is not known at the moment when this is said, so that it could never be said. */
        EMPTY_SLOT
    }
}
