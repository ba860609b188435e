package id.satupintu.settings;

import java.time.Instant;

/** Something holds from now on that did not before; told after the change is settled. */
public record SettingChanged(String name, Instant at) {}
