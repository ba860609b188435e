package id.satupintu.load.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of call with one request, as the ledger says it in codes.
 *
 * @param weight how often it occurs
 * @param call columns of the call's profile
 * @param request columns of the request's profile
 * @param verifies whether a TL looks at the account
 */
record Story(double weight, Map<String, Object> call, Map<String, Object> request, boolean verifies) {

    private static final Map<String, Double> TRANSACTIONS = Map.of("PB", 0.30, "PD", 0.45, "PS", 0.10);
    private static final Map<String, Double> EXCEPTIONS =
            Map.of("NO_PHONE", 0.045, "PHONE_UNSUPPORTED", 0.02, "VVIP", 0.005, "HARD_COMPLAINT", 0.01);

    static List<Story> all() {
        List<Story> stories = new ArrayList<>();
        stories.add(story(0.15, "NON_NIAGA", "NON_NIAGA", "NON_NIAGA", "NON_NIAGA", Map.of(), false));
        TRANSACTIONS.forEach((code, share) -> {
            app(stories, code, share * 0.87);
            EXCEPTIONS.forEach((kind, part) -> stories.add(story(
                    share * part,
                    code,
                    "APKT_SIMONE",
                    "ESCALATED",
                    kind,
                    Map.of("exception_kind", kind, "exceptions", kind, "noted", true, "escalated", true),
                    false)));
            stories.add(story(
                    share * 0.03,
                    code,
                    "CC_REGISTER",
                    "REGISTERED",
                    "NONE",
                    Map.of("cc_register", "PS_NON_CUSTOMER"),
                    false));
            stories.add(story(share * 0.02, code, "OUTSIDE_POLICY", "OUTSIDE_POLICY", "NONE", Map.of(), false));
        });
        return stories;
    }

    private static void app(List<Story> stories, String code, double share) {
        Map<Map<String, Object>, Double> ways = new LinkedHashMap<>();
        ways.put(Map.of("asked", true, "had_app", "ALREADY", "verified", true, "submitted", true), 0.28);
        ways.put(Map.of("asked", true, "had_app", "ALREADY"), 0.17);
        ways.put(Map.of("asked", true, "had_app", "NOT_YET", "choice", "NOW", "installed", "YES"), 0.13);
        ways.put(Map.of("asked", true, "had_app", "NOT_YET", "choice", "NOW", "installed", "NO"), 0.02);
        ways.put(Map.of("asked", true, "had_app", "NOT_YET", "choice", "ALONE", "installed", "UNKNOWN"), 0.27);
        ways.put(
                Map.of("asked", true, "had_app", "NOT_YET", "choice", "ALONE", "installed", "UNKNOWN", "seen", true),
                0.07);
        ways.put(Map.of("asked", true, "had_app", "NOT_YET", "choice", "DECLINED"), 0.06);
        boolean verifies = !code.equals("PB");
        ways.forEach((way, part) -> {
            stories.add(story(share * part * 0.9, code, "PLN_MOBILE", "DIRECTED", "NONE", way, verifies));
            stories.add(story(share * part * 0.06, code, "PLN_MOBILE", "DECLINED", "NONE", way, false));
            stories.add(story(share * part * 0.04, code, "PLN_MOBILE", "UNFINISHED", "NONE", way, false));
        });
    }

    private static Story story(
            double weight,
            String code,
            String route,
            String outcome,
            String exception,
            Map<String, Object> more,
            boolean verifies) {
        String legs = "," + code + "/" + exception + ",";
        Map<String, Object> call = base("CALL", legs, "CLOSED");
        call.put("channel", "PHONE");
        call.put("niaga", !code.equals("NON_NIAGA"));
        call.put("route", route);
        Map<String, Object> request = base("REQUEST", legs, outcome);
        request.put("transaction_code", code);
        request.put("route", route);
        request.put("rule", "Q-040");
        request.putAll(Map.of("asked", false, "verified", false, "submitted", false, "first_contact", true));
        request.putAll(more);
        return new Story(weight, call, request, verifies);
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
