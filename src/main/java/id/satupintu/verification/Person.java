package id.satupintu.verification;

import id.satupintu.access.StaffId;

/** A member of staff as the others see them. */
public record Person(StaffId id, String name) {}
