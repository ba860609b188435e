package id.satupintu.callguide;

/** How the caller came. */
public enum Channel {
    PHONE,
    WEB
}
