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
        Watched watched = new Watched(asked);
        Content content = read(page, new Reader(frame, watched, words, zone), today);
        return watched.facts() ? content.noted(words.text("kpi.from-facts")) : content;
    }

    private static Content read(Page page, Reader reader, LocalDate today) {
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
