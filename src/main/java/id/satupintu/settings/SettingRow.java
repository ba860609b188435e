package id.satupintu.settings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One setting as an administrator sees it; every value is written as it is typed.
 *
 * @param key text key of its title; with {@code .text} that of its meaning
 * @param value what holds now
 * @param standard what holds when nobody chose anything
 * @param pinned given on the command line or in the environment, so that the screen cannot change it
 * @param startOnly read at the start only
 * @param options the codes to choose from, empty where anything may be typed
 * @param changedBy who chose it last, null when nobody ever did
 */
public record SettingRow(
        String name,
        String room,
        String key,
        Kind kind,
        String value,
        String standard,
        boolean pinned,
        boolean startOnly,
        List<String> options,
        @Nullable String least,
        @Nullable String most,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** Whether the screen can change it. */
    public boolean changeable() {
        return !pinned && !startOnly;
    }

    /** Whether somebody chose something else than the standard. */
    public boolean differs() {
        return !value.equals(standard);
    }
}
