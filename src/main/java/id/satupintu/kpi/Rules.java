package id.satupintu.kpi;

import id.satupintu.kpi.KpiRefused.Reason;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which questions are answered at all. */
final class Rules {

    static final int HOURLY_DAYS = 31;
    static final int DAILY_DAYS = 1100;
    static final int MONTHLY_YEARS = 20;
    static final int FACT_DAYS = KpiQuestion.FACT_DAYS;
    static final int LARGEST_PAGE = 200;

    private Rules() {}

    static void check(KpiQuestion question, Instant now) {
        checkRange(question.from(), question.to(), now);
        long days = ChronoUnit.DAYS.between(question.from(), question.to()) + 1;
        refuseIf(question.by() == Grain.HOUR && days > HOURLY_DAYS, "to", Reason.RANGE_TOO_WIDE);
        refuseIf(question.by() == Grain.DAY && days > DAILY_DAYS, "to", Reason.RANGE_TOO_WIDE);
        boolean ages = question.to().minusYears(MONTHLY_YEARS).isAfter(question.from());
        refuseIf(question.by() == Grain.MONTH && ages, "to", Reason.RANGE_TOO_WIDE);
    }

    /** A question that no rollup answers reads single facts and is bounded. */
    static void checkFacts(KpiQuestion question, boolean facts) {
        long days = ChronoUnit.DAYS.between(question.from(), question.to()) + 1;
        refuseIf(facts && days > FACT_DAYS, "to", Reason.RANGE_TOO_WIDE);
    }

    static void check(KpiCallsQuestion question, Instant now) {
        checkRange(question.from(), question.to(), now);
        refuseIf(question.page() < 0, "page", Reason.PAGE_OUT_OF_RANGE);
        refuseIf(question.size() < 1 || question.size() > LARGEST_PAGE, "size", Reason.PAGE_OUT_OF_RANGE);
    }

    /** The day is that of the site furthest east, where it begins first. */
    private static void checkRange(LocalDate from, LocalDate to, Instant now) {
        refuseIf(to.isBefore(from), "to", Reason.RANGE_REVERSED);
        refuseIf(from.isAfter(SiteZone.WIT.dayOf(now)), "from", Reason.RANGE_IN_FUTURE);
    }

    private static void refuseIf(boolean wrong, String field, Reason reason) {
        if (wrong) {
            throw new KpiRefused(field, reason);
        }
    }
}
