package id.satupintu.integration.rest.edge;

import java.util.Locale;

/**
 * Every way in which the REST contract refuses a call. The name, in lower case and with dashes, is the stable code: the
 * problem's {@code code} and the last part of its {@code type}.
 */
public enum ProblemKind {
    BAD_REQUEST(400),
    MALFORMED_BODY(400),
    UNKNOWN_FIELD(400),
    INVALID_PARAMETER(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_THE_HOLDER(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ALREADY_OPEN(409),
    ALREADY_DECIDED(409),
    CLAIMED_BY_OTHER(409),
    STALE_EVIDENCE(409),
    NOT_DECIDED(409),
    NOT_POSSIBLE_NOW(409),
    IN_PROGRESS(409),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION(422),
    NO_EDITION(422),
    TOO_MANY_ITEMS(422),
    IDEMPOTENCY_KEY_REUSED(422),
    UNAVAILABLE(503),
    INTERNAL(500);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The stable code, for example {@code already-open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem type of RFC 9457, a relative reference. */
    public String type() {
        return "/problems/" + code();
    }

    /** The kind that stands for a bare status, as the servlet container or the framework sends it. */
    static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }
}
