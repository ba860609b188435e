package id.satupintu.edition;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows in the register what {@link EditionSettings} takes when an archive is begun; afterwards an edition says it. */
@Component
class EditionRegister implements RoomSettings {

    private static final List<String> REQUESTS = List.of("PB", "PD", "PS");

    @Override
    public List<Setting<?>> declared() {
        return List.of(
                Setting.day("satupintu.edition.builtin-from", "2022-03-01").atStartOnly(),
                Setting.codes("satupintu.edition.ps-limit-provinces", List.of("33"), List.of())
                        .atStartOnly(),
                Setting.codes("satupintu.edition.limits-apply-to", REQUESTS, REQUESTS)
                        .atStartOnly(),
                Setting.flag("satupintu.edition.decrease-is-non-niaga", true).atStartOnly());
    }
}
