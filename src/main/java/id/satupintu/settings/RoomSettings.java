package id.satupintu.settings;

import java.util.List;

/** The settings that one room declares, in the order in which they are shown. Each room has one such bean. */
public interface RoomSettings {

    /** All of them; a setting that is not named here is on no screen. */
    List<Setting<?>> declared();
}
