package id.satupintu.callback;

import java.util.UUID;

/** Identifies one Form Request Callback. */
public record CallbackId(UUID value) {}
