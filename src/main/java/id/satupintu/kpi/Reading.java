package id.satupintu.kpi;

import id.satupintu.kpi.rollup.Axis;
import id.satupintu.kpi.rollup.Plans;
import id.satupintu.kpi.rollup.Plans.Cut;
import id.satupintu.kpi.rollup.Slice;
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

    /** The parts of which the answer is the sum. */
    List<Slice> slices(Grain grain, Selection selection) {
        return axis(grain, selection)
                .map(axis ->
                        plans.cells(axis, selection.from(), selection.to(), cut(grain), asksLegs(grain, selection)))
                .orElseGet(plans::facts);
    }

    /** Whether a question reads facts, so that its range has to be bounded. */
    boolean readsFacts(Grain grain, Selection selection) {
        return axis(grain, selection)
                .filter(axis -> axis.hourly() || grain != Grain.HOUR)
                .isEmpty();
    }

    /** The one with the fewest cells among those that keep what is asked for. */
    private static Optional<Axis> axis(Grain grain, Selection selection) {
        boolean route = selection.asksRoute() || grain.ofRoutes();
        boolean legs = asksLegs(grain, selection);
        boolean unit = selection.asksUnit() || grain == Grain.UNIT;
        boolean site = selection.asksSite() || grain == Grain.SITE;
        boolean cso = selection.asksCso() || grain == Grain.CSO;
        boolean tl = selection.asksTl() || grain == Grain.TL;
        boolean team = selection.asksTeam() || grain == Grain.TEAM;
        if (route) {
            return unit || cso || tl || team || legs ? Optional.empty() : Optional.of(Axis.ROUTE);
        }
        if (cso || tl || team) {
            return unit || cso && tl || legs && (cso || tl) ? Optional.empty() : Optional.of(ofStaff(cso, tl));
        }
        if (unit) {
            return site ? Optional.empty() : Optional.of(Axis.UNIT);
        }
        return Optional.of(site ? Axis.SITE : Axis.CENTRE);
    }

    private static boolean asksLegs(Grain grain, Selection selection) {
        return selection.asksLegs() || grain.splitsCalls();
    }

    private static Axis ofStaff(boolean cso, boolean tl) {
        if (cso) {
            return Axis.CSO;
        }
        return tl ? Axis.TL : Axis.TEAM;
    }

    private static Cut cut(Grain grain) {
        return switch (grain) {
            case HOUR -> Cut.HOURS;
            case DAY -> Cut.DAYS;
            default -> Cut.MONTHS;
        };
    }
}
