package id.satupintu.kpi;

import static id.satupintu.kpi.Measure.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satupintu.kpi.KpiAnswer.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The KPI catalogue once more, in the words of domain section 7: what each indicator has to say of a recount. */
final class CatalogueByHand {

    private static final int FEWEST = 20;

    private final Set<Source> sources;
    private final Instant now;

    CatalogueByHand(Set<Source> sources, Instant now) {
        this.sources = sources;
        this.now = now;
    }

    /** Whether an answer says what the recount says; {@code old} is null when nothing is old enough. */
    void agree(String where, KpiAnswer answer, Recount all, @Nullable Recount old) {
        bound(where, answer, all);
        switch (answer.indicator()) {
            case REDIRECTION -> rate(where, answer, all, DIRECTED, ELIGIBLE);
            case REDIRECTION_WIDE -> rate(where, answer, all, DIRECTED, WIDE);
            case NOT_DIRECTED_RATE -> rate(where, answer, all, NOT_DIRECTED, ELIGIBLE);
            case REPEAT_SHARE -> rate(where, answer, all, REPEATED, NIAGA);
            case LEAK -> from(Source.AP2T, where, answer, () -> rate(where, answer, all, LEAKED, ELIGIBLE));
            case EXCEPTION_RATE -> rate(where, answer, all, EXCEPTED, ELIGIBLE_OR_EXCEPTED);
            case EXCEPTION_NO_PHONE -> rate(where, answer, all, NO_PHONE, ELIGIBLE_OR_EXCEPTED);
            case EXCEPTION_PHONE_UNSUPPORTED -> rate(where, answer, all, PHONE_UNSUPPORTED, ELIGIBLE_OR_EXCEPTED);
            case EXCEPTION_VVIP -> rate(where, answer, all, VVIP, ELIGIBLE_OR_EXCEPTED);
            case EXCEPTION_HARD_COMPLAINT -> rate(where, answer, all, HARD_COMPLAINT, ELIGIBLE_OR_EXCEPTED);
            case FUNNEL_NOT_YET -> rate(where, answer, all, NOT_YET, ASKED);
            case FUNNEL_GUIDED -> rate(where, answer, all, GUIDED_NOW, NOT_YET);
            case FUNNEL_ALONE -> rate(where, answer, all, ALONE, NOT_YET);
            case FUNNEL_DECLINED -> rate(where, answer, all, DOWNLOAD_DECLINED, NOT_YET);
            case FUNNEL_INSTALLED ->
                rate(where, answer, all.of(INSTALLED), all.of(NOT_YET) - all.of(INSTALLED_UNKNOWN));
            case FUNNEL_VERIFIED -> rate(where, answer, all, READY_VERIFIED, READY_TO_VERIFY);
            case FUNNEL_SUBMITTED -> rate(where, answer, all, CLEARED_SUBMITTED, CLEARED);
            case GUIDED_SUCCESS -> rate(where, answer, all, GUIDED_INSTALLED, GUIDED_NOW);
            case APPROVAL -> rate(where, answer, all, APPROVED, DECIDED);
            case FIRST_PASS -> rate(where, answer, all, FIRST_APPROVED, FIRST_DECIDED);
            case EVENTUAL_APPROVAL -> mature(where, answer, old, EVENTUALLY_APPROVED, ACCOUNTS, null);
            case ADVICE_OVERRIDE -> rate(where, answer, all, OVERRIDDEN, ADVISED);
            case CALLBACK_KEPT -> rate(where, answer, all, KEPT, PROMISED);
            case CALLBACK_REACH -> rate(where, answer, all, REACHED, CALLED_BACK);
            case FCR -> mature(where, answer, old, RESOLVED, FIRST_CONTACTS, null);
            case FCR_NOT_INVITED -> mature(where, answer, old, RESOLVED, FIRST_CONTACTS, INVITED);
            case VERIFIED_AT_CLOSE_RATE -> rate(where, answer, all, VERIFIED_AT_CLOSE, TO_VERIFY);
            case PB_REMINDER -> rate(where, answer, all, PB_REMINDED, PB_SUBMITTED);
            case ESCALATION_COMPLETE -> rate(where, answer, all, ESCALATED, EXCEPTED);
            default -> times(where, answer, all);
        }
    }

    private void times(String where, KpiAnswer answer, Recount all) {
        switch (answer.indicator()) {
            case TURNAROUND_P50 -> rank(where, answer, all, Span.TURNAROUND, 50);
            case TURNAROUND_P90 -> rank(where, answer, all, Span.TURNAROUND, 90);
            case TURNAROUND_CLEAR_P50 -> rank(where, answer, all, Span.TURNAROUND_CLEAR, 50);
            case TURNAROUND_CLEAR_P90 -> rank(where, answer, all, Span.TURNAROUND_CLEAR, 90);
            case WAIT_P50 -> rank(where, answer, all, Span.WAIT, 50);
            case WAIT_P90 -> rank(where, answer, all, Span.WAIT, 90);
            case WORK_P50 -> rank(where, answer, all, Span.WORK, 50);
            case WORK_P90 -> rank(where, answer, all, Span.WORK, 90);
            case CSO_TOLD_P50 -> rank(where, answer, all, Span.CSO_TOLD, 50);
            case CSO_TOLD_P90 -> rank(where, answer, all, Span.CSO_TOLD, 90);
            case CUSTOMER_TOLD_P50 -> rank(where, answer, all, Span.CUSTOMER_TOLD, 50);
            case CUSTOMER_TOLD_P90 -> rank(where, answer, all, Span.CUSTOMER_TOLD, 90);
            case CALLBACK_AGE_P90 -> rank(where, answer, all, Span.CALLBACK_AGE, 90);
            case TL_WAIT_P50 -> rank(where, answer, all, Span.TL_WAIT, 50);
            case TL_WAIT_P90 -> rank(where, answer, all, Span.TL_WAIT, 90);
            case SIMONE_P90 -> rank(where, answer, all, Span.SIMONE, 90);
            case REGISTER_P90 -> rank(where, answer, all, Span.REGISTER, 90);
            case AHT_P50 -> heard(where, answer, () -> rank(where, answer, all, Span.HANDLE, 50));
            case AHT_P90 -> heard(where, answer, () -> rank(where, answer, all, Span.HANDLE, 90));
            case AHT_MEAN -> heard(where, answer, () -> mean(where, answer, all, Span.HANDLE));
            case TALK_MEAN -> heard(where, answer, () -> mean(where, answer, all, Span.TALK));
            case HOLD_MEAN -> heard(where, answer, () -> mean(where, answer, all, Span.HOLD));
            case AFTER_WORK_MEAN -> heard(where, answer, () -> mean(where, answer, all, Span.AFTER_WORK));
            default -> throw new AssertionError("Nobody counts " + answer.indicator() + " by hand");
        }
    }

    /** Nine in ten of those that are decided, and of those that wait with their age so far; of nothing else. */
    private void bound(String where, KpiAnswer answer, Recount all) {
        long[] ages = all.things().stream()
                .filter(thing -> thing.in().contains(Measure.WAITING))
                .mapToLong(thing -> Duration.between(thing.at(), now).toMillis())
                .toArray();
        KpiAnswer.AtLeast bound = answer.atLeast();
        if (answer.indicator() != Indicator.TURNAROUND_P90 || ages.length == 0) {
            assertThat(bound).as(where).isNull();
            return;
        }
        long[] both = LongStream.concat(LongStream.of(ages), LongStream.of(all.sorted(Span.TURNAROUND)))
                .sorted()
                .toArray();
        double seconds = both[(both.length * 90 + 99) / 100 - 1] / 1000.0;
        assertThat(Objects.requireNonNull(bound, where).waiting()).as(where).isEqualTo(ages.length);
        assertThat(bound.seconds()).as(where).isCloseTo(seconds, within(Math.max(0.001, seconds * 0.01)));
    }

    private void heard(String where, KpiAnswer answer, Runnable check) {
        from(Source.TELEPHONY, where, answer, check);
    }

    private void from(Source source, String where, KpiAnswer answer, Runnable check) {
        if (sources.contains(source)) {
            check.run();
        } else {
            assertThat(answer.state()).as(where).isEqualTo(State.NO_SOURCE);
        }
    }

    private static void mature(
            String where,
            KpiAnswer answer,
            @Nullable Recount old,
            Measure part,
            Measure whole,
            @Nullable Measure less) {
        if (old == null) {
            assertThat(answer.state()).as(where).isEqualTo(State.TOO_YOUNG);
        } else {
            rate(where, answer, old.of(part), old.of(whole) - (less == null ? 0 : old.of(less)));
        }
    }

    private static void rate(String where, KpiAnswer answer, Recount all, Measure part, Measure whole) {
        rate(where, answer, all.of(part), all.of(whole));
    }

    private static void rate(String where, KpiAnswer answer, long part, long whole) {
        State state = whole == 0 ? State.NOTHING : whole < FEWEST ? State.TOO_FEW : State.KNOWN;
        assertThat(answer.n()).as(where).isEqualTo(whole);
        assertThat(answer.state()).as(where).isEqualTo(state);
        assertThat(answer.value()).as(where).isEqualTo(state == State.KNOWN ? (Double) ((double) part / whole) : null);
    }

    private static void rank(String where, KpiAnswer answer, Recount all, Span span, int percent) {
        timed(where, answer, all.sorted(span).length, all.seconds(span, percent), 0.01);
    }

    private static void mean(String where, KpiAnswer answer, Recount all, Span span) {
        long[] times = all.sorted(span);
        Double mean = times.length == 0
                ? null
                : java.util.Arrays.stream(times).average().orElseThrow() / 1000;
        timed(where, answer, times.length, mean, 1e-9);
    }

    private static void timed(String where, KpiAnswer answer, long n, @Nullable Double seconds, double off) {
        assertThat(answer.n()).as(where).isEqualTo(n);
        assertThat(answer.state()).as(where).isEqualTo(seconds == null ? State.NOTHING : State.KNOWN);
        Double shown = answer.value();
        if (seconds != null && shown != null) {
            assertThat(shown).as(where).isCloseTo(seconds, within(Math.max(0.001, seconds * off)));
        }
    }
}
