package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.ui.panel.Words;
import id.satupintu.workday.SiteZone;
import java.time.LocalDate;

/** Reads what a page shows. */
public record Pages(Asked asked, Words words, SiteZone zone) {

    /**
     * What stands on a page.
     *
     * @param today by the reader's calendar
     * @throws id.satupintu.kpi.KpiRefused when it cannot be asked so
     */
    public Content of(Page page, Frame frame, LocalDate today) {
        Reader reader = new Reader(frame, asked, words, zone);
        return switch (page) {
            case OVERVIEW -> OverviewPage.of(reader);
            case LIVE -> LivePage.of(reader, today);
            case TODAY -> UsualPage.of(reader);
            case TREND -> TrendPage.of(reader);
            case FUNNEL -> FunnelPage.of(reader);
            case EXCEPTIONS -> ExceptionsPage.of(reader);
            case VERIFICATION -> VerificationPage.of(reader);
            case CALLBACKS -> CallbackPage.of(reader);
            case PEOPLE -> PeoplePage.of(reader);
        };
    }
}
