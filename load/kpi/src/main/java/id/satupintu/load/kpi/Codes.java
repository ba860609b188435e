package id.satupintu.load.kpi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes rows of the ledger's two dictionaries and remembers their numbers. */
final class Codes {

    private static final List<String> UNITS = List.of(
            "ACEH", "SUMUT", "SUMBAR", "RIAU", "S2JB", "LAMPUNG", "BANTEN", "JAYA", "JABAR", "JATENG", "JATIM", "BALI",
            "KALBAR", "KALSELTENG", "KALTIMRA", "SULUTTENGGO", "SULSELRABAR", "BABEL", "NTB", "NTT", "MALUKU", "PAPUA");
    private static final List<String> SITES =
            List.of("JKT", "BDG", "SMG", "SBY", "MDN", "PLG", "MKS", "DPS", "JYP");
    private static final int WESTERN = 6;
    private static final int TEAMS = 5;

    private final Connection db;
    final List<Integer> places = new ArrayList<>();
    final List<Integer> offsets = new ArrayList<>();
    final List<Integer> teams = new ArrayList<>();

    Codes(Connection db) {
        this.db = db;
    }

    void layPlaces() throws SQLException {
        for (int site = 0; site < SITES.size(); site++) {
            int offset = site < WESTERN ? 7 : site == SITES.size() - 1 ? 9 : 8;
            for (int team = 0; team < TEAMS; team++) {
                for (String unit : UNITS) {
                    String zone = offset == 7 ? "WIB" : offset == 8 ? "WITA" : "WIT";
                    places.add(lay("kpi_place", Map.of(
                            "site", SITES.get(site), "zone", zone, "team", SITES.get(site) + "-" + team, "unit", unit)));
                    offsets.add(offset);
                    teams.add(site * TEAMS + team);
                }
            }
        }
    }

    int lay(String table, Map<String, Object> values) throws SQLException {
        String said = "bulk " + Integer.toHexString(values.hashCode()) + " " + values.size();
        String columns = String.join(", ", values.keySet());
        String marks = values.keySet().stream().map(key -> ", ?").collect(Collectors.joining());
        String sql = "insert into " + table + " (said, " + columns + ") values (?" + marks
                + ") on conflict (said) do update set said = excluded.said returning id";
        try (PreparedStatement insert = db.prepareStatement(sql)) {
            insert.setString(1, said);
            int at = 2;
            for (Object value : values.values()) {
                insert.setObject(at++, value);
            }
            try (ResultSet made = insert.executeQuery()) {
                made.next();
                return made.getInt(1);
            }
        }
    }
}
