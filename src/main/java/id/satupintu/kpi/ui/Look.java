package id.satupintu.kpi.ui;

import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.KpiQuestion;
import id.satupintu.kpi.Listed;
import id.satupintu.kpi.ui.page.Frame;
import id.satupintu.kpi.ui.page.Page;
import id.satupintu.kpi.ui.panel.Drill;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard shows: page, days, filters and, where one is open, the list behind a number. It is the whole state
 * of the screen, so its address can be sent to somebody else.
 *
 * @param drill the number whose list is open
 */
record Look(
        Page page,
        When when,
        KpiFilter filter,
        Choice choice,
        @Nullable Drill drill) {

    private static final int MONTH = 7;
    private static final int DAY = 10;

    static Look at(Period period, LocalDate today) {
        return new Look(Page.OVERVIEW, When.at(period, today), KpiFilter.NONE, Choice.USUAL, null);
    }

    /** The same days and filters on another page; an open list closes. */
    Look on(Page other) {
        return new Look(other, when, filter, choice, null);
    }

    /** The same as it is on another day; an open list stays. */
    Look on(LocalDate today) {
        return new Look(page, when.on(today), filter, choice, drill);
    }

    /** The same filters over other days; an open list closes. */
    Look when(When other) {
        return new Look(page, other, filter, choice, null);
    }

    Look over(Period period, LocalDate today) {
        return when(when.over(period, period.from(today), period.to(today)));
    }

    Look between(LocalDate first, LocalDate last) {
        return when(when.over(Period.RANGE, first, last));
    }

    Look of(KpiFilter other) {
        return new Look(page, when, other, choice, null);
    }

    Look choosing(Choice other) {
        return new Look(page, when, filter, other, drill);
    }

    Look opening(Drill number) {
        return new Look(page, when, filter, choice, number);
    }

    Look listing(Listed number, @Nullable String slot) {
        return opening(new Drill(number, slot, null, null));
    }

    Look closed() {
        return new Look(page, when, filter, choice, null);
    }

    LocalDate from() {
        return when.from();
    }

    LocalDate to() {
        return when.to();
    }

    /** Whether anything is left out. */
    boolean filtered() {
        return !filter.equals(KpiFilter.NONE);
    }

    KpiQuestion question() {
        return new KpiQuestion(from(), to(), when.drawnBy(), filter);
    }

    Frame frame() {
        return new Frame(from(), to(), when.drawnBy(), filter, when.other(), choice.indicator(), choice.who());
    }

    /** What is owed now. */
    KpiQuestion stock(LocalDate today) {
        return KpiQuestion.owed(today, filter);
    }

    /** The list behind the open number. */
    KpiCallsQuestion calls(Drill open, LocalDate today, int page, int size) {
        KpiFilter within = open.within(filter);
        Listed number = open.number();
        if (number.isOwedNow()) {
            KpiQuestion stock = KpiQuestion.owed(today, within);
            return new KpiCallsQuestion(stock.from(), stock.to(), number, null, within, page, size);
        }
        String slot = open.slot();
        if (slot == null) {
            return new KpiCallsQuestion(from(), to(), number, null, within, page, size);
        }
        if (slot.length() == MONTH) {
            YearMonth month = YearMonth.parse(slot);
            LocalDate first = month.atDay(1).isBefore(from()) ? from() : month.atDay(1);
            LocalDate last = month.atEndOfMonth().isAfter(to()) ? to() : month.atEndOfMonth();
            return new KpiCallsQuestion(first, last, number, null, within, page, size);
        }
        LocalDate day = LocalDate.parse(slot.substring(0, DAY));
        String hour = slot.length() > DAY ? slot : null;
        return new KpiCallsQuestion(day, day, number, hour, within, page, size);
    }
}
