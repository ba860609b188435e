package id.satupintu.callguide.ui;

import id.satupintu.verification.CaseView;
import id.satupintu.verification.Ruling;
import id.satupintu.verification.reason.ReasonDesk;
import id.satupintu.workday.SiteZone;

/** Makes the banners of results, with the words that the reasons had on the day of the decision. */
record ResultBanners(ReasonDesk reasons, Words words, SiteZone zone) {

    ResultBanner of(CaseView view, Ruling decision) {
        return new ResultBanner(view, words, reasons.book(zone.dayOf(decision.at())));
    }
}
