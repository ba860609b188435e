package id.satupintu.settings;

import java.time.Instant;

/** One change of a setting, values as they are typed. */
public record ChangeRow(String name, String before, String after, String by, Instant at) {}
