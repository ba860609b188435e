package id.satupintu.kpi.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cells in which a fact counts: one lane for each axis, which all places share that are alike on it. It is asked
 * for every fact of a rebuild, so it walks short arrays and makes nothing for a fact that is like another before it.
 */
final class Spread {

    private final Sheet sheet;
    private final Places places;
    private final List<Axis> axes;
    private final Map<Key, Lane> lanes = new HashMap<>();
    private @Nullable Spot[] spots = {};
    private final List<Cell> all = new ArrayList<>();
    private @Nullable Spot last;

    Spread(Sheet sheet, Collection<Axis> axes, Places places) {
        this.sheet = sheet;
        this.places = places;
        this.axes = List.copyOf(axes);
    }

    /** The cells of a fact, until the next one is asked for. */
    List<Cell> of(int hour, int place, About about, @Nullable UUID cso, @Nullable UUID tl) {
        Spot spot = spot(place);
        all.clear();
        for (Lane lane : spot.lanes()) {
            if (lane.concerns(tl)) {
                Cell cell = lane.cell(hour, about, cso, tl);
                cell.in(spot.zone());
                all.add(cell);
            }
        }
        return all;
    }

    /** What comes together mostly lies in one place. */
    private Spot spot(int place) {
        Spot spot = last;
        if (spot == null || spot.place() != place) {
            spot = known(place);
            last = spot;
        }
        return spot;
    }

    private Spot known(int place) {
        if (place >= spots.length) {
            spots = Arrays.copyOf(spots, 2 * place + 1);
        }
        Spot spot = spots[place];
        if (spot == null) {
            spot = spotted(place);
            spots[place] = spot;
        }
        return spot;
    }

    private Spot spotted(int place) {
        Place where = places.of(place);
        Lane[] through = axes.stream()
                .map(axis -> lanes.computeIfAbsent(
                        axis.key(0, where, Who.NOBODY, About.NOTHING), alike -> Lane.of(axis, where, sheet)))
                .toArray(Lane[]::new);
        return new Spot(place, where.zone(), through);
    }

    /** One place, and the lanes that lead through it. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Spot(int place, @Nullable String zone, Lane[] lanes) {}
}
