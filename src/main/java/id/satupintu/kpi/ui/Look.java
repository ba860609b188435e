package id.satupintu.kpi.ui;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.KpiQuestion;
import id.satupintu.kpi.Measure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard shows: period, filters and, where one is open, the list behind a number. It is the whole state of
 * the screen, so its address can be sent to somebody else.
 *
 * @param list the number whose list is open
 * @param slot the point of the chart whose list is open: a day, or an hour as {@code 2026-11-22T10}; null for all
 */
record Look(
        Period period,
        LocalDate from,
        LocalDate to,
        @Nullable String site,
        @Nullable String transaction,
        @Nullable Measure list,
        @Nullable String slot) {

    /** Callbacks are owed now, whatever the period; this far back and ahead they are looked for. */
    private static final int STOCK_DAYS = 31;

    private static final int PROMISED_DAYS = 3;

    static Look at(Period period, LocalDate today) {
        return switch (period) {
            case TODAY, RANGE -> new Look(period, today, today, null, null, null, null);
            case YESTERDAY -> new Look(period, today.minusDays(1), today.minusDays(1), null, null, null, null);
            case WEEK -> new Look(period, today.minusDays(6), today, null, null, null, null);
        };
    }

    /** The same filters over another period; an open list closes. */
    Look over(Look other) {
        return new Look(other.period, other.from, other.to, site, transaction, null, null);
    }

    Look between(LocalDate first, LocalDate last) {
        return new Look(Period.RANGE, first, last, site, transaction, null, null);
    }

    Look ofSite(@Nullable String code) {
        return new Look(period, from, to, code, transaction, null, null);
    }

    Look ofTransaction(@Nullable String code) {
        return new Look(period, from, to, site, code, null, null);
    }

    Look listing(Measure measure, @Nullable String at) {
        return new Look(period, from, to, site, transaction, measure, at);
    }

    Look closed() {
        return new Look(period, from, to, site, transaction, null, null);
    }

    /** Whether anything is left out. */
    boolean filtered() {
        return site != null || transaction != null;
    }

    Grain grain() {
        return from.equals(to) ? Grain.HOUR : Grain.DAY;
    }

    KpiFilter filter() {
        return KpiFilter.NONE.ofSite(site).ofTransaction(transaction);
    }

    KpiQuestion question() {
        return new KpiQuestion(from, to, grain(), filter());
    }

    /** What is owed to customers now. */
    KpiQuestion stock(LocalDate today) {
        return new KpiQuestion(today.minusDays(STOCK_DAYS), today.plusDays(PROMISED_DAYS), Grain.SITE, filter());
    }

    /** The list behind the open number. */
    KpiCallsQuestion calls(Measure measure, LocalDate today, int page, int size) {
        if (measure.isOwedNow()) {
            KpiQuestion stock = stock(today);
            return new KpiCallsQuestion(stock.from(), stock.to(), measure, null, filter(), page, size);
        }
        if (slot == null || slot.contains("T")) {
            return new KpiCallsQuestion(from, to, measure, slot, filter(), page, size);
        }
        LocalDate day = LocalDate.parse(slot);
        return new KpiCallsQuestion(day, day, measure, null, filter(), page, size);
    }
}
