package id.satupintu.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an edition, ready to decide: the first one that fits wins. What was once worked out for questions of one
 * shape is remembered, so that a table is walked through once for each way in which the facts can lie to it.
 */
final class DecisionTable {

    /** More shapes than calls ever have; beyond them each question is worked out by itself. */
    private static final int MOST_SHAPES = 10_000;

    private final FittingRow[] rows;
    private final int[] marks;
    private final Map<String, Integer> areasOf;
    private final List<Integer> lies;
    private final OpenFact openProvince;
    private final Map<Long, Decided> decided = new ConcurrentHashMap<>();

    DecisionTable(Parameters parameters, List<Row> written) {
        Map<Area, Integer> areas = areas(written);
        areasOf = areasOf(areas, parameters);
        rows = written.stream()
                .map(row -> new FittingRow(row, parameters, areas))
                .toArray(FittingRow[]::new);
        marks = marks(parameters, written);
        lies = lies(areasOf);
        openProvince = new OpenFact(Fact.PROVINCE, eachLie());
    }

    /** Which row decides a question, or what is missing in it. */
    Decided decide(RoutingQuestion asked, PolicyRules rules) {
        long shape = Shape.of(asked, this);
        Decided known = decided.get(shape);
        if (known != null) {
            return known;
        }
        Decided found = Decided.of(Completions.of(asked, rules));
        if (decided.size() < MOST_SHAPES) {
            decided.put(shape, found);
        }
        return found;
    }

    Row firstThatFits(Matter matter) {
        for (FittingRow row : rows) {
            if (row.fits(matter)) {
                return row.row();
            }
        }
        throw new IllegalStateException("The table has a gap: no row fits " + matter);
    }

    List<FittingRow> rows() {
        return List.of(rows);
    }

    /** The powers at which the answer may change, lowest first; each belongs to what lies below it. */
    int[] marks() {
        return marks.clone();
    }

    /** How many places there are between, below and above the marks. */
    int places() {
        return marks.length + 1;
    }

    /** How many of the marks a power lies above. */
    int placeOf(int va) {
        int place = 0;
        while (place < marks.length && va > marks[place]) {
            place++;
        }
        return place;
    }

    /** Which of the areas that the rows name a province lies in, as bits. */
    int areasOf(@Nullable String province) {
        return province == null ? 0 : areasOf.getOrDefault(province, 0);
    }

    /** Every way in which a province can lie to the areas, elsewhere first. */
    List<Integer> lies() {
        return lies;
    }

    /** Which of these ways is that of a province. */
    int lieOf(String province) {
        return lies.indexOf(areasOf(province));
    }

    OpenFact openProvince() {
        return openProvince;
    }

    private List<UnaryOperator<Matter>> eachLie() {
        List<UnaryOperator<Matter>> values = new ArrayList<>();
        lies().forEach(lie -> values.add(matter -> matter.areas(lie)));
        return values;
    }

    private static List<Integer> lies(Map<String, Integer> areasOf) {
        Set<Integer> lies = new TreeSet<>(areasOf.values());
        lies.add(0);
        return List.copyOf(lies);
    }

    private static Map<Area, Integer> areas(List<Row> rows) {
        Map<Area, Integer> places = new HashMap<>();
        for (Row row : rows) {
            Area area = row.when().area();
            if (area != null) {
                places.putIfAbsent(area, places.size());
            }
        }
        return places;
    }

    private static Map<String, Integer> areasOf(Map<Area, Integer> areas, Parameters parameters) {
        Map<String, Integer> bits = new HashMap<>();
        areas.forEach((area, place) ->
                area.in(parameters).forEach(province -> bits.merge(province, 1 << place, (a, b) -> a | b)));
        return bits;
    }

    private static int[] marks(Parameters parameters, List<Row> rows) {
        Set<Mark> named = new HashSet<>(Set.of(Mark.LIMIT, Mark.PS_LIMIT));
        for (Row row : rows) {
            if (row.when().above() != null) {
                named.add(row.when().above());
            }
            if (row.when().upTo() != null) {
                named.add(row.when().upTo());
            }
        }
        return named.stream()
                .mapToInt(mark -> mark.in(parameters))
                .sorted()
                .distinct()
                .toArray();
    }
}
