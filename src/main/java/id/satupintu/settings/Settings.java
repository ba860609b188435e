package id.satupintu.settings;

/** What holds now. Ask each time: an administrator may change a setting while the house runs. */
public interface Settings {

    /** The value that holds now: fixed at the start, else chosen on the screen, else the standard. */
    <T> T of(Setting<T> setting);

    /** Every setting at its standard, for work without Spring. */
    static Settings standard() {
        return new Settings() {
            @Override
            public <T> T of(Setting<T> setting) {
                return setting.standard();
            }
        };
    }
}
