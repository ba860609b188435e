package id.satupintu.escalation.review;

/** By what exceptions are counted. */
public enum Side {
    /** Kind of exception, with d and what lies outside the policy beside a to c. */
    KIND("case when b.route = 'OUTSIDE_POLICY' then 'OUTSIDE_POLICY' else b.exception_kind end"),
    /** Distribution unit of the connection. */
    UNIT("b.unit"),
    /** Site of the call. */
    SITE("b.site"),
    /** Who took the call. */
    CSO("b.cso");

    private final String column;

    Side(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
