package id.satupintu.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of an edition, ready to decide: the first one that fits wins. */
final class DecisionTable {

    private final FittingRow[] rows;
    private final int[] marks;
    private final Map<String, Integer> areasOf;
    private final OpenFact openProvince;

    DecisionTable(Parameters parameters, List<Row> written) {
        Map<Area, Integer> areas = areas(written);
        areasOf = areasOf(areas, parameters);
        rows = written.stream()
                .map(row -> new FittingRow(row, parameters, areas))
                .toArray(FittingRow[]::new);
        marks = marks(parameters, written);
        openProvince = new OpenFact(Fact.PROVINCE, eachLie());
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
    Set<Integer> lies() {
        Set<Integer> lies = new TreeSet<>(areasOf.values());
        lies.add(0);
        return lies;
    }

    OpenFact openProvince() {
        return openProvince;
    }

    private List<UnaryOperator<Matter>> eachLie() {
        List<UnaryOperator<Matter>> values = new ArrayList<>();
        lies().forEach(lie -> values.add(matter -> matter.areas(lie)));
        return values;
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
