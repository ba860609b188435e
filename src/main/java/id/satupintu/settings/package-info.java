/**
 * What a centre may set while the house runs: each room declares its own settings, one register keeps what was chosen,
 * by whom and when.
 *
 * <h2>A room's settings</h2>
 *
 * <pre>{@code
 * @Component
 * class CallbackSettings implements RoomSettings {
 *
 *     static final Setting<Duration> PROMISE = Setting.duration("satupintu.callback.promise", "24h", "1h", "7d");
 *
 *     private final Settings settings;
 *
 *     CallbackSettings(Settings settings) {
 *         this.settings = settings;
 *     }
 *
 *     Duration promise() {
 *         return settings.of(PROMISE);   // ask each time, do not keep it
 *     }
 *
 *     public List<Setting<?>> declared() {
 *         return List.of(PROMISE);
 *     }
 * }
 * }</pre>
 *
 * <p>Name and meaning stand in the room's texts, {@code callback.setting.promise} and {@code callback.setting.promise.text},
 * the heading of the room under {@code callback.settings}. A Spring property of the same name ({@code --name=value})
 * goes before what was chosen on the screen, which then says so. In a test without Spring use {@link
 * id.satupintu.settings.Settings#standard()}.
 */
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"access", "audit", "shell", "workday"})
@NullMarked
package id.satupintu.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
