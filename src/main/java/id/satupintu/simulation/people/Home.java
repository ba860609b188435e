package id.satupintu.simulation.people;

import java.util.List;
import java.util.Map;

/**
 * Where the callers of a site live.
 *
 * @param provinces codes of Kemendagri, the most usual first
 * @param unit code of the distribution unit
 * @param serviceUnits names of service units nearby
 * @param idpelPrefix how customer numbers begin there
 */
public record Home(
        List<String> provinces, String unit, Culture culture, List<String> serviceUnits, String idpelPrefix) {

    private static final Home JAKARTA =
            new Home(List.of("31", "36"), "JAYA", Culture.GENERAL, List.of("ULP Menteng", "ULP Cempaka Putih"), "54");

    private static final Map<String, Home> OF_SITES = Map.of(
            "JKT", JAKARTA,
            "BDG", new Home(List.of("32"), "JABAR", Culture.GENERAL, List.of("ULP Bandung Utara", "ULP Kopo"), "53"),
            "SMG",
                    new Home(
                            List.of("33", "34"),
                            "JATENGDIY",
                            Culture.GENERAL,
                            List.of("ULP Semarang Tengah", "ULP Boja"),
                            "52"),
            "SBY", new Home(List.of("35"), "JATIM", Culture.GENERAL, List.of("ULP Darmo Permai", "ULP Rungkut"), "51"),
            "PLG", new Home(List.of("16", "15"), "S2JB", Culture.GENERAL, List.of("ULP Rivai", "ULP Ampera"), "14"),
            "MDN",
                    new Home(
                            List.of("12", "11"),
                            "SUMUT",
                            Culture.BATAK,
                            List.of("ULP Medan Baru", "ULP Helvetia"),
                            "12"),
            "DPS", new Home(List.of("51", "52"), "BALI", Culture.BALI, List.of("ULP Denpasar", "ULP Kuta"), "55"),
            "MKS",
                    new Home(
                            List.of("73", "74"),
                            "SULSELRABAR",
                            Culture.BUGIS,
                            List.of("ULP Panakkukang", "ULP Mattoangin"),
                            "32"),
            "JAP", new Home(List.of("91", "94"), "PAPUA", Culture.PAPUA, List.of("ULP Abepura", "ULP Sentani"), "41"));

    public Home {
        provinces = List.copyOf(provinces);
        serviceUnits = List.copyOf(serviceUnits);
    }

    /** Around that site; a site that is not known lies in Jakarta. */
    public static Home of(String site) {
        return OF_SITES.getOrDefault(site, JAKARTA);
    }
}
