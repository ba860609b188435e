package id.satupintu.kpi.ui;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.workday.SiteZone;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen besides the days and filters.
 *
 * @param indicator on pages that show one
 * @param who CSOs, TLs or teams
 * @param zone whose clock is shown; null for that of each site
 */
record Choice(Indicator indicator, Grain who, @Nullable SiteZone zone) {

    static final Choice USUAL = new Choice(Indicator.REDIRECTION, Grain.CSO, null);

    Choice of(Indicator other) {
        return new Choice(other, who, zone);
    }

    Choice of(Grain people) {
        return new Choice(indicator, people, zone);
    }

    Choice in(@Nullable SiteZone clock) {
        return new Choice(indicator, who, clock);
    }
}
