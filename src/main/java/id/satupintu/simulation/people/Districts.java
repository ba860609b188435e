package id.satupintu.simulation.people;

import id.satupintu.simulation.Dice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The districts of each province that are in use today, from the region table of the house. */
final class Districts {

    private static final int CODE = 0;
    private static final int LEVEL = 2;
    private static final int CURRENT = 3;

    private final Map<String, List<String>> byProvince = NameList.lines("/identity/regions.csv").stream()
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[LEVEL].equals("D") && cells[CURRENT].equals("1"))
            .map(cells -> cells[CODE])
            .collect(Collectors.groupingBy(code -> code.substring(0, 2)));

    /** Six digits; some district of Central Java where the province has none in use. */
    String in(String province, Dice dice) {
        return dice.oneOf(byProvince.getOrDefault(province, byProvince.getOrDefault("33", List.of("337401"))));
    }
}
