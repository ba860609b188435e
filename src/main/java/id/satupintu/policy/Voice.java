package id.satupintu.policy;

/** How the caller is served: by voice, or in writing (Web PLN, A-38). */
public enum Voice {
    /** Read out on the phone. */
    SPOKEN,
    /** Sent as text. */
    WRITTEN
}
