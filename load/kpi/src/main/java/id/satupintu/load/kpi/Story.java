package id.satupintu.load.kpi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One kind of call with one request, as the ledger says it in codes. The kinds and how often they occur are those of a day
 * that was lived through the desks: `load/stories.sh` writes them down anew.
 *
 * @param weight how often it occurs
 * @param call columns of the call's profile
 * @param request columns of the request's profile
 * @param verifies whether a TL looks at the account
 */
record Story(double weight, Map<String, Object> call, Map<String, Object> request, boolean verifies) {

    private static final Set<String> FLAGS =
            Set.of("dropped", "asked", "verified", "submitted", "noted", "escalated", "seen");

    /** Whether the caller has said what it is about. */
    boolean asks() {
        return request.containsKey("transaction_code");
    }

    static List<Story> all() throws IOException {
        List<Story> stories = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Story.class.getResourceAsStream("stories.csv")), StandardCharsets.UTF_8))) {
            String[] columns = lines.readLine().split(";");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                stories.add(story(columns, line.split(";", -1)));
            }
        }
        return stories;
    }

    private static Story story(String[] columns, String[] values) {
        Map<String, Object> request = new LinkedHashMap<>();
        for (int column = 2; column < columns.length; column++) {
            if (!values[column].isEmpty()) {
                boolean flag = FLAGS.contains(columns[column]);
                request.put(columns[column], flag ? (Object) values[column].startsWith("t") : values[column]);
            }
        }
        boolean dropped = Boolean.TRUE.equals(request.get("dropped"));
        Map<String, Object> call =
                base("CALL", String.valueOf(request.getOrDefault("legs", "")), dropped ? "LOST" : "CLOSED");
        call.put("dropped", dropped);
        call.put("channel", "PHONE");
        call.put("niaga", !"NON_NIAGA".equals(request.get("transaction_code")));
        if (request.containsKey("route")) {
            call.put("route", request.get("route"));
        }
        Map<String, Object> whole = base("REQUEST", "", "");
        whole.remove("legs");
        whole.put("first_contact", true);
        whole.putAll(request);
        return new Story(Double.parseDouble(values[0]), call, whole, values[1].startsWith("t"));
    }

    static Map<String, Object> base(String kind, String legs, String outcome) {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("kind", kind);
        profile.put("edition", "2022-11");
        profile.put("simulated", true);
        profile.put("legs", legs);
        profile.put("outcome", outcome);
        profile.put("dropped", false);
        return profile;
    }
}
