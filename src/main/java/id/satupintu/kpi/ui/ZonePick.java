package id.satupintu.kpi.ui;

import com.vaadin.flow.component.Composite;
import id.satupintu.workday.SiteZone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whose clock is shown: that of each site, or one for all. Days and hours stay those of each site. */
final class ZonePick extends Composite<Pick> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<@Nullable SiteZone> chosen;

    ZonePick(Consumer<@Nullable SiteZone> chosen) {
        this.chosen = chosen;
    }

    @Override
    protected Pick initContent() {
        Map<String, String> zones = new LinkedHashMap<>();
        for (SiteZone zone : SiteZone.values()) {
            zones.put(zone.name(), zone.name());
        }
        Pick pick = new Pick(
                getTranslation("kpi.zone"),
                getTranslation("kpi.zone.site"),
                zones,
                code -> chosen.accept(code == null ? null : SiteZone.valueOf(code)));
        pick.addClassName("kpi-zone");
        return pick;
    }

    void show(@Nullable SiteZone zone) {
        getContent().show(zone == null ? null : zone.name());
    }
}
