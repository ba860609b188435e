package id.satupintu.callguide;

import id.satupintu.policy.Voice;

/** How the caller came. */
public enum Channel {
    PHONE,
    WEB;

    /** Whether the scripts are read out or sent. */
    public Voice voice() {
        return this == WEB ? Voice.WRITTEN : Voice.SPOKEN;
    }
}
