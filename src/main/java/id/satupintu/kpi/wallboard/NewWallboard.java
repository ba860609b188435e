package id.satupintu.kpi.wallboard;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks a wallboard for.
 *
 * @param name where it hangs, 1 to 80 characters
 * @param site code of one site, null for all that the person may see, one after the other
 * @param language {@code id} or {@code en}
 */
public record NewWallboard(String name, @Nullable String site, String language, WallboardLook look) {}
