package id.satupintu.access;

import java.util.UUID;

/** Identifies one member of staff or one integration. */
public record StaffId(UUID value) {}
