package id.satupintu.policy;

/** Whether the account must be verified before the request can be made. */
public enum Verification {
    /** The app refuses the request until the account is verified. */
    BLOCKING,
    /** The request can be made at once, or the route does not lead to the app. */
    NOT_NEEDED
}
