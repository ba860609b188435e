package id.satupintu.kpi;

import static id.satupintu.kpi.Formula.percentile;
import static id.satupintu.kpi.Formula.rate;
import static id.satupintu.kpi.Measure.*;

import id.satupintu.kpi.ledger.FactKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every indicator of the KPI catalogue that is a rate or a length of time, defined once; plain counts are measures. */
public enum Indicator implements Listed {
    /** Directed to the app / E; a refusal stays in the whole. */
    REDIRECTION(rate(DIRECTED, ELIGIBLE)),
    /** Directed to the app / (E + X + D + O). */
    REDIRECTION_WIDE(rate(DIRECTED, WIDE)),
    /** E that was neither directed nor refused / E. */
    NOT_DIRECTED_RATE(rate(NOT_DIRECTED, ELIGIBLE)),
    /** Requests about a matter that was known already / Niaga requests. */
    REPEAT_SHARE(rate(REPEATED, NIAGA)),
    /** E that was processed in AP2T all the same / E. */
    LEAK(rate(LEAKED, ELIGIBLE), Source.AP2T),
    EXCEPTION_RATE(rate(EXCEPTED, ELIGIBLE_OR_EXCEPTED)),
    EXCEPTION_NO_PHONE(rate(NO_PHONE, ELIGIBLE_OR_EXCEPTED)),
    EXCEPTION_PHONE_UNSUPPORTED(rate(PHONE_UNSUPPORTED, ELIGIBLE_OR_EXCEPTED)),
    EXCEPTION_VVIP(rate(VVIP, ELIGIBLE_OR_EXCEPTED)),
    EXCEPTION_HARD_COMPLAINT(rate(HARD_COMPLAINT, ELIGIBLE_OR_EXCEPTED)),
    FUNNEL_NOT_YET(rate(NOT_YET, ASKED)),
    FUNNEL_GUIDED(rate(GUIDED_NOW, NOT_YET)),
    FUNNEL_ALONE(rate(ALONE, NOT_YET)),
    FUNNEL_DECLINED(rate(DOWNLOAD_DECLINED, NOT_YET)),
    /** Installed, of those of whom it is known: unknown stands apart and is never a no. */
    FUNNEL_INSTALLED(new Formula.Rate(INSTALLED, NOT_YET, Set.of(INSTALLED_UNKNOWN))),
    FUNNEL_VERIFIED(rate(READY_VERIFIED, READY_TO_VERIFY)),
    FUNNEL_SUBMITTED(rate(CLEARED_SUBMITTED, CLEARED)),
    /** A phone that turned out unsupported has left E by then. */
    GUIDED_SUCCESS(rate(GUIDED_INSTALLED, GUIDED_NOW)),
    TURNAROUND_P50(percentile(Span.TURNAROUND, 50)),
    TURNAROUND_P90(percentile(Span.TURNAROUND, 90)),
    /** Without the time for which the tool of the TLs was declared slow. */
    TURNAROUND_CLEAR_P50(percentile(Span.TURNAROUND_CLEAR, 50)),
    TURNAROUND_CLEAR_P90(percentile(Span.TURNAROUND_CLEAR, 90)),
    WAIT_P50(percentile(Span.WAIT, 50)),
    WAIT_P90(percentile(Span.WAIT, 90)),
    WORK_P50(percentile(Span.WORK, 50)),
    WORK_P90(percentile(Span.WORK, 90)),
    CSO_TOLD_P50(percentile(Span.CSO_TOLD, 50)),
    CSO_TOLD_P90(percentile(Span.CSO_TOLD, 90)),
    CUSTOMER_TOLD_P50(percentile(Span.CUSTOMER_TOLD, 50)),
    CUSTOMER_TOLD_P90(percentile(Span.CUSTOMER_TOLD, 90)),
    APPROVAL(rate(APPROVED, DECIDED)),
    FIRST_PASS(rate(FIRST_APPROVED, FIRST_DECIDED)),
    /** Accounts approved within seven days / accounts; cohorts older than that only. */
    EVENTUAL_APPROVAL(rate(EVENTUALLY_APPROVED, ACCOUNTS), true),
    ADVICE_OVERRIDE(rate(OVERRIDDEN, ADVISED)),
    CALLBACK_KEPT(rate(KEPT, PROMISED)),
    CALLBACK_REACH(rate(REACHED, CALLED_BACK)),
    CALLBACK_AGE_P90(percentile(Span.CALLBACK_AGE, 90)),
    FCR(rate(RESOLVED, FIRST_CONTACTS), true),
    /** Without those who called again because they were invited to. */
    FCR_NOT_INVITED(new Formula.Rate(RESOLVED, FIRST_CONTACTS, Set.of(INVITED)), true),
    AHT_MEAN(new Formula.Mean(Span.HANDLE), Source.TELEPHONY),
    AHT_P50(percentile(Span.HANDLE, 50), Source.TELEPHONY),
    AHT_P90(percentile(Span.HANDLE, 90), Source.TELEPHONY),
    TALK_MEAN(new Formula.Mean(Span.TALK), Source.TELEPHONY),
    HOLD_MEAN(new Formula.Mean(Span.HOLD), Source.TELEPHONY),
    AFTER_WORK_MEAN(new Formula.Mean(Span.AFTER_WORK), Source.TELEPHONY),
    TL_WAIT_P50(percentile(Span.TL_WAIT, 50)),
    TL_WAIT_P90(percentile(Span.TL_WAIT, 90)),
    VERIFIED_AT_CLOSE_RATE(rate(VERIFIED_AT_CLOSE, TO_VERIFY)),
    /** The reminder was said / new connections that were submitted. */
    PB_REMINDER(rate(PB_REMINDED, PB_SUBMITTED)),
    /** X with the numbers of both APKT and Simone / X. */
    ESCALATION_COMPLETE(rate(ESCALATED, EXCEPTED)),
    SIMONE_P90(percentile(Span.SIMONE, 90)),
    REGISTER_P90(percentile(Span.REGISTER, 90));

    private final Formula formula;
    private final Source source;
    private final boolean mature;

    Indicator(Formula formula) {
        this(formula, Source.CENTRE, false);
    }

    Indicator(Formula formula, boolean mature) {
        this(formula, Source.CENTRE, mature);
    }

    Indicator(Formula formula, Source source) {
        this(formula, source, false);
    }

    Indicator(Formula formula, Source source, boolean mature) {
        this.formula = formula;
        this.source = source;
        this.mature = mature;
    }

    /** The indicator of this code. */
    public static Optional<Indicator> named(String code) {
        return Stream.of(values())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    @Override
    public String path() {
        return code();
    }

    @Override
    public boolean isOwedNow() {
        return false;
    }

    @Override
    public String listed() {
        return formula.listed();
    }

    /** Its name in the form {@code first-pass}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is told as a lower bound too, with those that still wait for a decision. */
    public boolean boundedByWaiting() {
        return this == TURNAROUND_P90;
    }

    /** Without which it cannot be told. */
    public Source source() {
        return source;
    }

    /** Whether it can be told only of what began longer than seven days ago. */
    @Override
    public boolean mature() {
        return mature;
    }

    /** Whether it is a fraction; otherwise it is a number of seconds. */
    public boolean isRate() {
        return formula instanceof Formula.Rate;
    }

    /** Whether it is a length of time of calls, so that it can be cut by what was done in them. */
    public boolean timesCalls() {
        return formula.spans().stream().anyMatch(span -> span.kind() == FactKind.CALL);
    }

    /** What it divides; null for a length of time, and where only a part of what was counted is old enough. */
    public @Nullable Measure part() {
        return formula instanceof Formula.Rate rate && !mature ? rate.part() : null;
    }

    /** By what it divides; null where that is no single count. */
    public @Nullable Measure whole() {
        return formula instanceof Formula.Rate rate && !mature && rate.less().isEmpty() ? rate.whole() : null;
    }

    Formula formula() {
        return formula;
    }
}
