package id.satupintu.kpi.intake;

import java.util.List;

/** A table that is not read at all. */
public class IntakeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> columns;

    IntakeRefused(Reason reason, List<String> columns) {
        super(reason.code + " " + columns);
        this.reason = reason;
        this.columns = columns;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** No row below the heading. */
        EMPTY("empty"),
        /** Its heading has not what this source needs. */
        COLUMNS("columns"),
        /** Its heading names a column twice, and nobody knows which of them is meant. */
        TWICE("columns-twice"),
        /** More rows than {@link SourceTable#MOST}. */
        TOO_MANY("too-many-rows");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    /** A stable code, as {@code too-many-rows}. */
    public String code() {
        return reason.code;
    }

    /** The columns that are not there, or are there twice; two of which one is enough stand as {@code phone/idpel}. */
    public List<String> columns() {
        return columns;
    }
}
