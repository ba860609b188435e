package id.satupintu.kpi.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the cells in which a fact counts; facts of one place and hour, or of the same people, share theirs. */
final class Spread {

    private static final int HOURS = 24;
    private static final Set<Axis> PERSONS = EnumSet.of(Axis.CSO, Axis.TL);

    private final Sheet sheet;
    private final Places places;
    private final Set<Axis> ofPlaces;
    private final Set<Axis> ofPersons;
    private final Map<String, Map<Integer, List<Cell>>> spots = new HashMap<>();
    private final Map<Integer, Map<Who, List<Cell>>> hands = new HashMap<>();
    private final List<Cell> all = new ArrayList<>();

    Spread(Sheet sheet, Collection<Axis> axes, Places places) {
        this.sheet = sheet;
        this.places = places;
        this.ofPersons = EnumSet.copyOf(PERSONS);
        this.ofPersons.retainAll(axes);
        this.ofPlaces = EnumSet.copyOf(axes);
        this.ofPlaces.removeAll(PERSONS);
    }

    /** The cells of a fact, until the next one is asked for. */
    List<Cell> of(int hour, int place, String legs, @Nullable UUID cso, @Nullable UUID tl) {
        all.clear();
        all.addAll(spots.computeIfAbsent(legs, absent -> new HashMap<>())
                .computeIfAbsent(place * HOURS + hour, spot -> cells(ofPlaces, hour, place, Who.NOBODY, legs)));
        if (!ofPersons.isEmpty()) {
            all.addAll(hands.computeIfAbsent(place, absent -> new HashMap<>())
                    .computeIfAbsent(new Who(cso, tl), who -> cells(ofPersons, 0, place, who, "")));
        }
        return all;
    }

    private List<Cell> cells(Set<Axis> axes, int hour, int place, Who who, String legs) {
        Place where = places.of(place);
        List<Cell> cells = new ArrayList<>();
        for (Axis axis : axes) {
            if (axis != Axis.TL || who.tl() != null) {
                Cell cell = sheet.at(axis.key(hour, where, who, legs));
                cell.in(where.zone());
                cells.add(cell);
            }
        }
        return cells;
    }
}
