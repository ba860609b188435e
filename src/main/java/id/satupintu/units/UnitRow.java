package id.satupintu.units;

import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One distribution unit with all that lies below it, for whoever keeps the list.
 *
 * @param notice what is not offered there
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 */
public record UnitRow(
        String code,
        String name,
        String apktName,
        SiteZone zone,
        @Nullable String notice,
        List<ProvinceRow> provinces,
        List<ServiceUnitRow> serviceUnits,
        String changedBy,
        Instant changedAt,
        long version) {}
