package id.satupintu.kpi;

import id.satupintu.kpi.rollup.Axis;
import id.satupintu.kpi.rollup.Plans;
import id.satupintu.kpi.rollup.Plans.Cut;
import id.satupintu.kpi.rollup.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From which rollup a question can be answered. What none answers is read from the facts. */
@Component("kpiReading")
class Reading {

    private final Plans plans;

    Reading(Plans plans) {
        this.plans = plans;
    }

    List<Slice> cells(Grain grain, Selection selection) {
        return axis(grain, selection)
                .map(axis -> plans.cells(axis, selection.from(), selection.to(), cut(grain)))
                .orElseGet(plans::facts);
    }

    List<Slice> spans(Grain grain, Selection selection, Span span) {
        return spanAxis(grain, selection, span)
                .map(axis -> plans.spans(span, axis, selection.from(), selection.to(), cut(grain)))
                .orElseGet(plans::facts);
    }

    /**
     * Whether a question reads facts, so that its range has to be bounded.
     *
     * @param times the distributions that it needs
     */
    boolean readsFacts(Grain grain, Selection selection, Collection<Span> times) {
        return axis(grain, selection).isEmpty()
                || grain == Grain.HOUR && selection.asksStaff()
                || times.stream()
                        .anyMatch(span -> spanAxis(grain, selection, span).isEmpty());
    }

    private static Optional<Axis> axis(Grain grain, Selection selection) {
        boolean unit = selection.asksUnit() || grain == Grain.UNIT;
        if (grain == Grain.TL || selection.asksTl()) {
            return unit || selection.asksCso() || grain == Grain.CSO ? Optional.empty() : Optional.of(Axis.TL);
        }
        if (selection.asksStaff() || grain.ofStaff()) {
            return unit ? Optional.empty() : Optional.of(Axis.CSO);
        }
        if (unit) {
            return selection.asksSite() || grain == Grain.SITE ? Optional.empty() : Optional.of(Axis.UNIT);
        }
        return Optional.of(Axis.SITE);
    }

    /** Distributions keep fewer keys together than counts do. */
    private static Optional<Axis> spanAxis(Grain grain, Selection selection, Span span) {
        boolean legs = selection.asksLegs() || grain == Grain.TRANSACTION || grain == Grain.EXCEPTION;
        boolean site = selection.asksSite() || grain == Grain.SITE;
        boolean unit = selection.asksUnit() || grain == Grain.UNIT;
        if (selection.asksStaff() || grain.ofStaff()) {
            return Optional.empty();
        }
        if (grain == Grain.HOUR) {
            return span.fine() && !legs && !site && !unit ? Optional.of(Axis.SITE) : Optional.empty();
        }
        if (unit) {
            return span.fine() && !legs && !site ? Optional.of(Axis.UNIT) : Optional.empty();
        }
        if (span.fine() && !legs && !site) {
            return Optional.of(Axis.CENTRE);
        }
        return (span.fine() || !legs) && (span.bySite() || !site) ? Optional.of(Axis.SITE) : Optional.empty();
    }

    private static Cut cut(Grain grain) {
        return switch (grain) {
            case HOUR -> Cut.HOURS;
            case DAY -> Cut.DAYS;
            default -> Cut.MONTHS;
        };
    }
}
